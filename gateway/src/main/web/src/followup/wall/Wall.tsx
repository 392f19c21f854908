import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { everybody } from "../../shared/api/queue";
import { type WallCard, wall } from "../../shared/api/wall";
import { Choices } from "../../shared/forms/Choices";
import { SelectField, TextField } from "../../shared/forms/Field";
import { useTradeName } from "../../shared/i18n/codes";
import { Load } from "../../shared/ui/Load";
import { Empty } from "../../shared/ui/small";
import { fullName } from "../queue/names";
import { ColumnList } from "./ColumnList";
import { COLUMNS, columnOf, dueOf, type WallSearch } from "./columns";
import { useMoved } from "./useMoved";
import "./wall.css";

/** The matches as columns by state: lists that can be read and moved by keyboard; dragging only leads there quicker. */
export function Wall({ search }: { search: WallSearch }) {
  return <Load of={useQuery(wall())}>{({ items }) => <Found cards={items} search={search} />}</Load>;
}

function Found({ cards: read, search }: { cards: WallCard[]; search: WallSearch }) {
  const { t } = useTranslation("followup");
  const tradeName = useTradeName();
  const navigate = useNavigate();
  const [text, setText] = useState("");
  const people = useQuery(everybody()).data;
  const moved = useMoved();
  const now = Date.now();
  const cards = read.map(moved.newest);
  const trades = [...new Set(cards.flatMap(({ trade }) => (trade ? [trade] : [])))].sort();
  const sought = text.trim().toLowerCase();
  const shown = cards
    .filter(({ trade }) => !search.fag || trade === search.fag)
    .filter((card) => !search.frist || ["late", "soon"].includes(dueOf(card, now) ?? ""))
    .filter(({ candidateId }) => !sought || (fullName(people?.get(candidateId)) ?? "").toLowerCase().includes(sought));
  const look = (next: WallSearch) =>
    void navigate({ to: "/oppfolging/treff", search: { ...search, ...next }, replace: true });
  if (read.length === 0)
    return (
      <Empty title={t("matches.empty")}>
        <p>{t("matches.emptyText")}</p>
      </Empty>
    );
  return (
    <>
      <div className="toolbar">
        <TextField id="name" label={t("wall.name")} value={text} onChange={({ target }) => setText(target.value)} />
        <SelectField
          id="trade"
          label={t("wall.trade")}
          value={search.fag ?? ""}
          onChange={({ target }) => look({ fag: target.value || undefined })}
        >
          <option value="">{t("every")}</option>
          {trades.map((trade) => (
            <option key={trade} value={trade}>
              {tradeName(trade)}
            </option>
          ))}
        </SelectField>
        <Choices
          name="due"
          label={t("wall.due")}
          value={search.frist ? ["snart"] : []}
          onChange={(value) => look({ frist: value.includes("snart") ? "snart" : undefined })}
          options={[{ value: "snart", label: t("wall.dueSoon") }]}
        />
      </div>
      <p className="muted">{t("wall.shown", { count: shown.length, all: cards.length })}</p>
      {shown.length === 0 && (
        <Empty title={t("noHits")}>
          <p>{t("removeFilter")}</p>
        </Empty>
      )}
      <div className="wall">
        {COLUMNS.map((column) => (
          <ColumnList
            key={column}
            column={column}
            cards={shown.filter(({ state }) => columnOf(state) === column)}
            people={people}
            now={now}
            moved={moved}
          />
        ))}
      </div>
    </>
  );
}
