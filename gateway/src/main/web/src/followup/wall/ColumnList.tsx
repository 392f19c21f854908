import { Heading } from "@digdir/designsystemet-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Candidate } from "../../shared/api/types";
import type { WallCard } from "../../shared/api/wall";
import { Card } from "./Card";
import type { Column } from "./columns";
import type { Moved } from "./useMoved";

const AT_FIRST = 20;

interface Props {
  column: Column;
  cards: WallCard[];
  people: Map<string, Candidate> | undefined;
  now: number;
  moved: Moved;
}

/** One column: a heading with how many, and a list. A card dropped here opens its menu with what leads here. */
export function ColumnList({ column, cards, people, now, moved }: Props) {
  const { t } = useTranslation("followup");
  const [all, setAll] = useState(false);
  const shown = all ? cards : cards.slice(0, AT_FIRST);
  const id = `wall-${column}`;
  return (
    <section
      className="wall-column"
      aria-labelledby={id}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        const matchId = event.dataTransfer.getData("text/plain");
        if (matchId) moved.setOpen({ matchId, to: column });
      }}
    >
      <Heading level={2} data-size="2xs" id={id}>
        {t(`wall.column.${column}`)} <span className="chip-count">{cards.length}</span>
      </Heading>
      <ul>
        {shown.map((card) => (
          <Card key={card.matchId} card={card} person={people?.get(card.candidateId)} now={now} moved={moved} />
        ))}
      </ul>
      {cards.length > shown.length && (
        <button type="button" className="chip" onClick={() => setAll(true)}>
          {t("wall.more", { count: cards.length - shown.length })}
        </button>
      )}
    </section>
  );
}
