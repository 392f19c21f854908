import { PlusIcon } from "@navikt/aksel-icons";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Trade } from "../api/types";
import { TextField } from "../forms/Field";
import { NoTrades } from "../forms/NoTrades";
import { useTrades } from "../i18n/codes";

const SHOWN = 8;

/** Finds by name or programme; what starts with the words typed comes first. */
export function found(trades: Trade[], text: string, except: string[]): Trade[] {
  const sought = text.trim().toLocaleLowerCase("nb");
  if (sought.length < 2) return [];
  const rank = ({ name }: Trade) => (name.toLocaleLowerCase("nb").startsWith(sought) ? 0 : 1);
  return trades
    .filter(({ slug }) => !except.includes(slug))
    .filter(({ name, programmeName }) => `${name} ${programmeName}`.toLocaleLowerCase("nb").includes(sought))
    .sort((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name, "nb"))
    .slice(0, SHOWN);
}

export function TradeSearch({ id, except, onPick }: { id: string; except: string[]; onPick: (slug: string) => void }) {
  const { t } = useTranslation("forms");
  const trades = useTrades();
  const [text, setText] = useState("");
  const hits = found(trades, text, except);
  const sought = text.trim().length >= 2;
  return (
    <div className="trade-search">
      <NoTrades />
      <TextField
        id={id}
        type="search"
        label={t("trades.search")}
        description={t("trades.searchHint")}
        value={text}
        onChange={(event) => setText(event.target.value)}
        autoComplete="off"
      />
      <p className="ds-sr-only" role="status">
        {sought ? t("trades.hits", { count: hits.length }) : ""}
      </p>
      {sought && hits.length === 0 && trades.length > 0 && <p>{t("trades.noHits")}</p>}
      {hits.length > 0 && (
        <ul className="hits">
          {hits.map(({ slug, name, programmeName }) => (
            <li key={slug}>
              <button type="button" onClick={() => onPick(slug)}>
                <PlusIcon aria-hidden fontSize="1.5rem" />
                <span>
                  {name}
                  <span className="muted block">{programmeName}</span>
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
