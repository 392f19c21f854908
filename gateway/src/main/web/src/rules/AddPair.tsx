import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { NeighbourPair } from "../shared/api/types";
import { TextField } from "../shared/forms/Field";
import { SubmitRow } from "../shared/forms/SubmitRow";
import { TradeSelect } from "../shared/forms/TradeSelect";
import { useAttempt } from "../shared/forms/useAttempt";
import { useTradeName } from "../shared/i18n/codes";
import { today } from "../shared/i18n/format";
import { announce } from "../shared/ui/live";
import { keyOf } from "./pairs";

/** Nothing is sent yet. */
const AT_ONCE = { busy: false, problem: null };

/** Two trades and the day they count from. */
export function AddPair({ table, onAdd }: { table: NeighbourPair[]; onAdd: (pair: NeighbourPair) => void }) {
  const { t } = useTranslation("rules");
  const tradeName = useTradeName();
  const [trade, setTrade] = useState("");
  const [neighbour, setNeighbour] = useState("");
  const [validFrom, setValidFrom] = useState(today);
  const known = new Set(table.map(keyOf));
  const wrong = [];
  if (!trade) wrong.push({ id: "pair-trade", message: t("neighbours.tradeMissing") });
  if (!neighbour) wrong.push({ id: "pair-neighbour", message: t("neighbours.neighbourMissing") });
  if (trade && trade === neighbour) wrong.push({ id: "pair-neighbour", message: t("neighbours.same") });
  else if (trade && neighbour && known.has(keyOf({ trade, neighbour })))
    wrong.push({ id: "pair-neighbour", message: t("neighbours.twice") });
  if (!validFrom) wrong.push({ id: "pair-from", message: t("neighbours.dateMissing") });
  const form = useAttempt(wrong);
  const submit = form.send(() => {
    onAdd({ trade, neighbour, validFrom });
    announce(t("neighbours.added", { trade: tradeName(trade), neighbour: tradeName(neighbour) }));
    setNeighbour("");
    form.startOver();
  });
  return (
    <form noValidate className="stack" onSubmit={submit} aria-label={t("neighbours.add")}>
      <TradeSelect
        id="pair-trade"
        label={t("neighbours.trade")}
        error={form.about("pair-trade")}
        value={trade}
        onChange={(event) => setTrade(event.target.value)}
      />
      <TradeSelect
        id="pair-neighbour"
        label={t("neighbours.neighbour")}
        error={form.about("pair-neighbour")}
        value={neighbour}
        onChange={(event) => setNeighbour(event.target.value)}
      />
      <TextField
        id="pair-from"
        type="date"
        narrow
        label={t("neighbours.validFrom")}
        description={t("neighbours.validFromHint")}
        error={form.about("pair-from")}
        value={validFrom}
        onChange={(event) => setValidFrom(event.target.value)}
      />
      <SubmitRow words={t("neighbours.add")} command={AT_ONCE} form={form} />
    </form>
  );
}
