import { Paragraph } from "@digdir/designsystemet-react";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { identity } from "../../shared/api/candidates";
import type { Match, MatchState } from "../../shared/api/types";
import { useCode } from "../../shared/i18n/codes";
import { day, listed } from "../../shared/i18n/format";
import { Facts } from "../../shared/ui/Facts";
import { Load } from "../../shared/ui/Load";
import { Panel } from "../../shared/ui/small";

const OPEN: MatchState[] = ["INTERESTED", "INTERVIEW", "TRIAL", "OFFERED", "OFFER_ACCEPTED"];

/** The name and number, once the company has said it is interested and while the young person agrees. */
export function WhoItIs({ match }: { match: Match }) {
  return OPEN.includes(match.state) ? <Shown match={match} /> : null;
}

function Shown({ match }: { match: Match }) {
  const { t } = useTranslation("employer");
  const code = useCode();
  const asked = useQuery(identity(match.candidateId, match.id));
  return (
    <Panel title={t("who.title")} tone="accent">
      <Load of={asked}>
        {(who) =>
          who ? (
            <>
              <Facts
                of={[
                  [t("who.name"), `${who.firstName} ${who.lastName}`],
                  who.phone && [
                    t("who.phone"),
                    <a key="p" className="ds-link" href={`tel:${who.phone}`}>
                      {who.phone}
                    </a>,
                  ],
                  who.email && [
                    t("who.email"),
                    <a key="e" className="ds-link" href={`mailto:${who.email}`}>
                      {who.email}
                    </a>,
                  ],
                  who.presentation && [
                    t("who.presentation"),
                    <span key="w" className="own-words">
                      {who.presentation}
                    </span>,
                  ],
                  who.supportsShared &&
                    who.supportsShared.length > 0 && [
                      t("who.supports"),
                      listed(who.supportsShared.map((one) => code("support", one))),
                    ],
                ]}
              />
              {who.expiresAt && <Paragraph>{t("who.until", { date: day(who.expiresAt) })}</Paragraph>}
              <p className="muted">{t("who.logged")}</p>
            </>
          ) : (
            <Paragraph>{t("who.closed")}</Paragraph>
          )
        }
      </Load>
    </Panel>
  );
}
