import { Heading } from "@digdir/designsystemet-react";
import { useTranslation } from "react-i18next";
import type { Side } from "../api/types";
import type { JourneyEntry } from "../api/types.journey";
import { day } from "../i18n/format";

/** What has happened, the newest last. */
export function Timeline({ of, side }: { of: JourneyEntry[]; side: Side }) {
  const { t } = useTranslation("journey");
  return (
    <>
      <Heading level={3} data-size="2xs">
        {t("timeline")}
      </Heading>
      <ol className="timeline">
        {of.map((entry) => (
          <li key={entry.at + entry.to + entry.deed}>
            <strong>{entry.deed ? t(`done.${entry.deed}`) : t("done.PLANNED")}</strong>
            <span className="muted block">
              {day(entry.day)} ·{" "}
              {t(`by.${entry.by === "candidate" && side === "candidate" ? "you" : entry.by}` as never)}
            </span>
          </li>
        ))}
      </ol>
    </>
  );
}
