import { List } from "@digdir/designsystemet-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Supply } from "../../shared/api/supply";
import { Figure } from "../../shared/figure/Figure";
import type { Cell } from "../../shared/figure/saved";
import { SelectField } from "../../shared/forms/Field";
import { useTradeName } from "../../shared/i18n/codes";
import { number } from "../../shared/i18n/format";
import { Drawing } from "./Drawing";
import { LEVELS, level, type Standing, standings } from "./standing";

/** Where the places are, and where those live who wish them: drawn, listed beside it, and as a table. */
export default function MapFigure({ of }: { of: Supply }) {
  const { t } = useTranslation("admin", { keyPrefix: "supply.map" });
  const tradeName = useTradeName();
  const [trade, choose] = useState<string>();
  const all = standings(of, trade);
  const most = all.reduce((a, b) => (b.seats > a.seats ? b : a));
  const what = trade ? tradeName(trade) : t("all");
  const wishing = ({ wishing, orMore }: Standing): Cell =>
    wishing !== null && orMore ? t("atLeast", { number: number(wishing) }) : wishing;
  const said = (one: Standing) => {
    const told = wishing(one);
    return t("wish", { number: told === null ? t("hidden") : typeof told === "number" ? number(told) : told });
  };
  const lines = (one: Standing) => [
    t(`name.${one.id}`),
    t("seats", { count: one.seats }),
    ...(trade ? [said(one)] : []),
  ];
  return (
    <>
      <div className="toolbar">
        <SelectField
          id="map-trade"
          label={t("trade")}
          value={trade ?? ""}
          onChange={({ target }) => choose(target.value || undefined)}
        >
          <option value="">{t("all")}</option>
          {of.trades.map((one) => (
            <option key={one.trade} value={one.trade}>
              {tradeName(one.trade)}
            </option>
          ))}
        </SelectField>
      </div>
      <Figure
        name="kart"
        title={t("title")}
        finding={
          <>
            {t("finding", {
              trade: what,
              count: all.filter(({ seats }) => seats > 0).length,
              most: t(`name.${most.id}`),
              seats: number(most.seats),
            })}{" "}
            {t("note")}
          </>
        }
        columns={[t("municipality"), t("places"), ...(trade ? [t("wishing")] : [])]}
        rows={all.map((one): Cell[] => [t(`name.${one.id}`), one.seats, ...(trade ? [wishing(one)] : [])])}
        draw={(drawing) => (
          <div className="columns">
            <Drawing
              ref={drawing}
              name={t("title")}
              of={all.map((one) => ({ id: one.id, level: level(one.seats), lines: lines(one) }))}
              levels={
                Object.fromEntries(LEVELS.map((one) => [one, t(`level.${one}`)])) as Record<
                  (typeof LEVELS)[number],
                  string
                >
              }
            />
            <List.Unordered>
              {all.map((one) => (
                <List.Item key={one.id}>
                  {t("said", { name: t(`name.${one.id}`), words: lines(one).slice(1).join(", ") })}
                </List.Item>
              ))}
            </List.Unordered>
          </div>
        )}
      />
    </>
  );
}
