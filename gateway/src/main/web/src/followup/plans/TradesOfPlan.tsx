import { XMarkIcon } from "@navikt/aksel-icons";
import { useTranslation } from "react-i18next";
import { useTradeName } from "../../shared/i18n/codes";
import { TradeSearch } from "../../shared/wishes/TradeSearch";

/** Which trades a plan is about; none chosen means all. */
export function TradesOfPlan({ value, onChange }: { value: string[]; onChange: (trades: string[]) => void }) {
  const { t } = useTranslation("plans");
  const tradeName = useTradeName();
  return (
    <fieldset className="ds-fieldset choices">
      <legend className="ds-label">{t("form.trades")}</legend>
      <div className="choices-description">{t("form.tradesHint")}</div>
      <TradeSearch id="trades" except={value} onPick={(slug) => onChange([...value, slug])} />
      {value.length > 0 && (
        <ul className="ranked">
          {value.map((slug) => (
            <li key={slug}>
              {tradeName(slug)}
              <button
                type="button"
                className="ds-button"
                data-variant="tertiary"
                aria-label={t("form.remove", { trade: tradeName(slug) })}
                onClick={() => onChange(value.filter((one) => one !== slug))}
              >
                <XMarkIcon aria-hidden fontSize="1.5rem" />
              </button>
            </li>
          ))}
        </ul>
      )}
    </fieldset>
  );
}
