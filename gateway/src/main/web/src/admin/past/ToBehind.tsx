import { Heading } from "@digdir/designsystemet-react";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { session } from "../../shared/api/session";
import type { Milestone, Past } from "../../shared/api/types.past";
import { TextLink } from "../../shared/ui/links";
import type { Chosen } from "./asked";

/** From each step of the funnel to what lies behind it: one's own people for who follows up, a spread for others. */
export function ToBehind({ of, chosen }: { of: Past; chosen: Chosen }) {
  const { t } = useTranslation("admin", { keyPrefix: "past" });
  const roles = useQuery(session()).data?.roles ?? [];
  const followsUp = roles.includes("staff") || roles.includes("team-lead");
  const search = (steg: Milestone): Chosen => ({ ...chosen, steg });
  return (
    <nav aria-labelledby="to-behind">
      <Heading level={3} data-size="2xs" id="to-behind">
        {t("behind.links")}
      </Heading>
      <ul className="words">
        {of.funnel.map(({ milestone }) => (
          <li key={milestone}>
            {followsUp ? (
              <TextLink to="/oppfolging/$list" params={{ list: "trakt" }} search={search(milestone)}>
                {t(`milestone.${milestone}`)}
              </TextLink>
            ) : (
              <TextLink to="/styring/$page" params={{ page: "trakt" }} search={search(milestone)}>
                {t(`milestone.${milestone}`)}
              </TextLink>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}
