import { useTranslation } from "react-i18next";
import type { Letter } from "../../shared/api/types";
import { day } from "../../shared/i18n/format";
import { ActionButton } from "../../shared/ui/ActionButton";

/** The letter as it goes in the envelope; only this is printed. */
export function LetterSheet({ letter }: { letter: Letter }) {
  const { t } = useTranslation("companies");
  return (
    <>
      <article className="ds-card panel letter">
        <address>
          {letter.name}
          <br />
          {letter.address.map((line) => (
            <span key={line} className="block">
              {line}
            </span>
          ))}
          {[letter.postalCode, letter.place].filter(Boolean).join(" ")}
        </address>
        <p>{t("letter.greeting")}</p>
        <p>{t("letter.how", { address: `${window.location.origin}/bedriftskode` })}</p>
        <p>{t("letter.number", { number: letter.organisationNumber })}</p>
        <p className="code">{letter.code}</p>
        <p>{t("letter.until", { date: day(letter.expiresAt) })}</p>
      </article>
      <div className="actions">
        <ActionButton variant="secondary" onClick={() => window.print()}>
          {t("letter.print")}
        </ActionButton>
      </div>
    </>
  );
}
