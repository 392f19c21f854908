import { Button, Tag } from "@digdir/designsystemet-react";
import { useRef } from "react";
import { useTranslation } from "react-i18next";
import type { Candidate } from "../../shared/api/types";
import type { WallCard } from "../../shared/api/wall";
import { useTradeName } from "../../shared/i18n/codes";
import { weekday } from "../../shared/i18n/format";
import { TextLink } from "../../shared/ui/links";
import { StateTag } from "../../shared/ui/small";
import { fullName } from "../queue/names";
import { daysSince, dueOf, LONG } from "./columns";
import { MoveTo } from "./MoveTo";
import type { Moved } from "./useMoved";

const COLOUR = { late: "danger", soon: "warning", later: "neutral" } as const;

interface Props {
  card: WallCard;
  person: Candidate | undefined;
  now: number;
  moved: Moved;
}

export function Card({ card, person, now, moved }: Props) {
  const { t } = useTranslation("followup");
  const tradeName = useTradeName();
  const self = useRef<HTMLLIElement>(null);
  const days = daysSince(card.since, now);
  const due = dueOf(card, now);
  const name = fullName(person) ?? t("person.title");
  const open = moved.open?.matchId === card.matchId;
  return (
    <li
      ref={self}
      className="wall-card"
      draggable
      onDragStart={(event) => event.dataTransfer.setData("text/plain", card.matchId)}
    >
      <p>
        <TextLink to="/oppfolging/treff/$matchId" params={{ matchId: card.matchId }}>
          {name}
        </TextLink>
        {card.trade && <span className="block">{tradeName(card.trade)}</span>}
      </p>
      <p>
        <StateTag state={card.state} />{" "}
        {due && card.deadline && (
          <Tag data-color={COLOUR[due]}>{t(`wall.dueTag.${due}`, { date: weekday(card.deadline) })}</Tag>
        )}
      </p>
      <p className="muted">
        {t("wall.days", { count: days })}
        {due && days >= LONG && ` · ${t("wall.long")}`}
      </p>
      <Button
        variant="tertiary"
        data-size="sm"
        aria-expanded={open}
        aria-label={t("wall.moveOf", { name })}
        onClick={() => moved.setOpen(open ? null : { matchId: card.matchId })}
      >
        {t("wall.move")}
      </Button>
      {open && (
        <MoveTo
          card={card}
          to={moved.open?.to}
          onMoved={(match) => {
            moved.note(match);
            moved.setOpen(null);
            requestAnimationFrame(() => document.querySelector<HTMLElement>(`a[href$="/${match.id}"]`)?.focus());
          }}
        />
      )}
    </li>
  );
}
