import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Wishes } from "../api/types";
import { FieldError, type FieldWords } from "../forms/Field";
import { useTradeName } from "../i18n/codes";
import { announce } from "../ui/live";
import { RankedTrades } from "./RankedTrades";
import { TradeSearch } from "./TradeSearch";

const MOST = 5;

type Props = FieldWords & { id: string; value: Wishes; onChange: (change: Partial<Wishes>) => void };

/** Up to five trades in the order they are wished; buttons, never only dragging. */
export function TradeRanking({ id, description, error, value, onChange }: Props) {
  const { t } = useTranslation("forms");
  const name = useTradeName();
  const [round, setRound] = useState(0);
  const chosen = value.trades;
  const say = (key: "added" | "removed" | "moved", slug: string) => announce(t(`trades.${key}`, { trade: name(slug) }));
  return (
    <div className="stack">
      {description && <p className="muted">{description}</p>}
      <RankedTrades
        of={chosen}
        onChange={(trades, what, slug) => {
          onChange({ trades });
          say(what, slug);
        }}
      />
      {chosen.length < MOST ? (
        <TradeSearch
          key={round}
          id={id}
          except={chosen}
          onPick={(slug) => {
            onChange({ trades: [...chosen, slug] });
            say("added", slug);
            setRound(round + 1);
          }}
        />
      ) : (
        <p>{t("trades.enough", { most: MOST })}</p>
      )}
      {error && <FieldError id={id}>{error}</FieldError>}
      <div className="ds-field choice">
        <input
          className="ds-input"
          type="checkbox"
          id="neighbours"
          checked={value.neighbourTrades}
          onChange={(event) => onChange({ neighbourTrades: event.target.checked })}
        />
        <label className="ds-label" data-weight="regular" htmlFor="neighbours">
          {t("trades.neighbours")}
        </label>
      </div>
    </div>
  );
}
