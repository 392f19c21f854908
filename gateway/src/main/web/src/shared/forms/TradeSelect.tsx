import type { ComponentProps } from "react";
import { useTranslation } from "react-i18next";
import { useTrades } from "../i18n/codes";
import { type FieldWords, SelectField } from "./Field";
import { NoTrades } from "./NoTrades";

/** One trade out of all, grouped by education programme. Given a value, so that it shows also when the list comes late. */
export function TradeSelect(props: FieldWords & ComponentProps<"select"> & { only?: string[] }) {
  const { only, ...rest } = props;
  const { t } = useTranslation();
  const trades = useTrades().filter(({ slug }) => !only || only.includes(slug));
  const programmes = [...new Set(trades.map(({ programmeName }) => programmeName))];
  return (
    <>
      <NoTrades />
      <SelectField {...rest}>
        <option value="">{t("form.choose")}</option>
        {programmes.map((programme) => (
          <optgroup key={programme} label={programme}>
            {trades
              .filter(({ programmeName }) => programmeName === programme)
              .map(({ slug, name }) => (
                <option key={slug} value={slug}>
                  {name}
                </option>
              ))}
          </optgroup>
        ))}
      </SelectField>
    </>
  );
}
