import { Heading, Paragraph } from "@digdir/designsystemet-react";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Candidate } from "../../shared/api/types";
import { TextField } from "../../shared/forms/Field";
import { Load } from "../../shared/ui/Load";
import { More } from "../More";
import { SentItem } from "../matches/SentItem";
import { sentTo } from "../matches/sentAbout";

/** What one young person was told, on which day, over which channel, and whether it arrived. */
export default function SentTo({ person }: { person: Candidate }) {
  const { t, i18n } = useTranslation("followup");
  const [from, setFrom] = useState("");
  const [until, setUntil] = useState("");
  const backwards = from !== "" && until !== "" && until < from;
  const asked = useInfiniteQuery({ ...sentTo(person.id, { from, until, lang: i18n.language }), enabled: !backwards });
  return (
    <div className="stack">
      <Heading level={2} data-size="xs">
        {t("sentTo.title", { name: person.firstName })}
      </Heading>
      <Paragraph>{t("sentTo.lead")}</Paragraph>
      <fieldset className="ds-fieldset toolbar">
        <legend className="ds-sr-only">{t("sentTo.days")}</legend>
        <TextField
          id="sendt-fra"
          type="date"
          narrow
          label={t("sentTo.since")}
          value={from}
          onChange={(event) => setFrom(event.target.value)}
        />
        <TextField
          id="sendt-til"
          type="date"
          narrow
          label={t("sentTo.until")}
          error={backwards ? t("sentTo.backwards") : undefined}
          aria-invalid={backwards}
          value={until}
          onChange={(event) => setUntil(event.target.value)}
        />
      </fieldset>
      {!backwards && (
        <Load of={asked}>
          {(items) =>
            items.length === 0 ? (
              <Paragraph role="status">{t("sentTo.none")}</Paragraph>
            ) : (
              <ul className="cards">
                {items.map((item) => (
                  <SentItem key={item.id} item={item} />
                ))}
              </ul>
            )
          }
        </Load>
      )}
      <More of={asked} />
    </div>
  );
}
