import { useTranslation } from "react-i18next";
import type { ConsentAnswer } from "../api/types";
import { moment } from "../i18n/format";
import { useConsentWords } from "./words";

/** Every answer ever given, newest first: nothing is overwritten. */
export function ConsentHistory({ of }: { of: ConsentAnswer[] }) {
  const { t } = useTranslation("mydata");
  const words = useConsentWords();
  return (
    <details className="ds-details" data-variant="tinted">
      <summary>{t("consents.history")}</summary>
      <div>
        {of.length === 0 ? (
          <p>{t("consents.noHistory")}</p>
        ) : (
          <ul className="log">
            {of.map((answer) => (
              <li key={answer.at + answer.purpose + answer.agency + answer.openingId + answer.yes}>
                <strong>{t(answer.yes ? "consents.saidYes" : "consents.saidNo")}</strong> {words.title(answer)}
                <span className="block">
                  {t(
                    answer.bySelf ? "consents.bySelf" : answer.how ? `consents.how.${answer.how}` : "consents.byStaff",
                  )}{" "}
                  {t("consents.version", { version: answer.textVersion })}
                </span>
                <span className="muted block">{moment(answer.at)}</span>
              </li>
            ))}
          </ul>
        )}
      </div>
    </details>
  );
}
