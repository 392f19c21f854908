import { Paragraph } from "@digdir/designsystemet-react";
import { useTranslation } from "react-i18next";
import type { Commitment } from "../api/types";
import { number } from "../i18n/format";

/** The year in four numbers, and the sentence that says what they come to. */
export function Summary({ of }: { of: Commitment }) {
  const { t } = useTranslation("commitment");
  const numbers = [
    ["target", of.target?.places],
    ["offered", of.contracts.offered],
    ["filled", of.contracts.filled],
    ["practice", of.practice.offered],
  ] as const;
  return (
    <section>
      <ul className="stats">
        {numbers.map(([words, count]) => (
          <li key={words} className="stat-tile">
            <span className="stat-number">{count ?? "–"}</span>
            <span>{t(`summary.${words}`)}</span>
          </li>
        ))}
      </ul>
      {of.target ? (
        <>
          <Paragraph>
            {of.missing === 0
              ? t("summary.reached", { year: of.year })
              : t("summary.missing", { missing: of.missing, notOffered: of.notOffered, year: of.year })}
          </Paragraph>
          <Paragraph className="muted">
            {t("summary.how", {
              perThousand: number(of.target.perThousand, 1),
              inhabitants: number(of.target.inhabitants),
              source: of.target.source,
            })}
          </Paragraph>
        </>
      ) : (
        <Paragraph>{t("summary.none", { year: of.year })}</Paragraph>
      )}
    </section>
  );
}
