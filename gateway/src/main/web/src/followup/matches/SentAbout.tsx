import { Heading, Paragraph } from "@digdir/designsystemet-react";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Load } from "../../shared/ui/Load";
import { SentItem } from "./SentItem";
import { sentAbout } from "./sentAbout";

/** Who was told what about a match, and what did not arrive. */
export function SentAbout({ match }: { match: string }) {
  const { t, i18n } = useTranslation("followup");
  const asked = useQuery(sentAbout(match, i18n.language));
  return (
    <section aria-labelledby="sendt">
      <Heading level={2} data-size="xs" id="sendt">
        {t("match.sent.title")}
      </Heading>
      <Load of={asked}>
        {({ items }) =>
          items.length === 0 ? (
            <Paragraph>{t("match.sent.none")}</Paragraph>
          ) : (
            <ul className="cards">
              {items.map((item) => (
                <SentItem key={item.id} item={item} />
              ))}
            </ul>
          )
        }
      </Load>
    </section>
  );
}
