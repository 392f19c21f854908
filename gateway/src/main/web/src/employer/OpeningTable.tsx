import { Table, Tag } from "@digdir/designsystemet-react";
import { useTranslation } from "react-i18next";
import { type Match, type MatchState, type Opening, PLACED } from "../shared/api/types";
import { useTradeName } from "../shared/i18n/codes";
import { day } from "../shared/i18n/format";
import { useOpeningTitle } from "../shared/opening/useOpeningTitle";
import { TextLink } from "../shared/ui/links";
import { MyActions } from "./MyActions";

export const OPENING_COLOURS = {
  DRAFT: "warning",
  PUBLISHED: "success",
  LAPSED: "warning",
  FILLED: "info",
  WITHDRAWN: "neutral",
} as const;

/** A table on wide screens; each row a card on narrow ones (see layout.css, `.stacking`). */
export function OpeningTable({ openings, matches }: { openings: Opening[]; matches: Match[] }) {
  const { t } = useTranslation("employer");
  const { t: words } = useTranslation("opening");
  const { t: codes } = useTranslation("codes");
  const tradeName = useTradeName();
  const titleOf = useOpeningTitle();
  const count = (id: string, states?: readonly MatchState[]) =>
    matches.filter((match) => match.openingId === id && (!states || states.includes(match.state))).length;
  return (
    <Table className="stacking">
      <caption className="ds-sr-only">{t("openings.title")}</caption>
      <Table.Head>
        <Table.Row>
          {(["name", "status", "seats", "deadline", "presented", "actions"] as const).map((column) => (
            <Table.HeaderCell key={column} scope="col">
              {t(`openings.${column}`)}
            </Table.HeaderCell>
          ))}
        </Table.Row>
      </Table.Head>
      <Table.Body>
        {openings.map((opening) => (
          <Table.Row key={opening.id}>
            <Table.HeaderCell scope="row">
              <TextLink to="/bedrift/plasser/$openingId" params={{ openingId: opening.id }}>
                {titleOf(opening)}
              </TextLink>
              <span className="muted block">{tradeName(opening.trade)}</span>
            </Table.HeaderCell>
            <Table.Cell data-label={t("openings.status")}>
              <Tag data-color={OPENING_COLOURS[opening.status]}>{codes(`opening.${opening.status}`)}</Tag>
            </Table.Cell>
            <Table.Cell data-label={t("openings.seats")}>
              {t("openings.filled", { filled: count(opening.id, PLACED), seats: opening.seats })}
            </Table.Cell>
            <Table.Cell data-label={t("openings.deadline")}>
              {opening.details.deadline ? day(opening.details.deadline) : t("openings.noDeadline")}
            </Table.Cell>
            <Table.Cell data-label={t("openings.presented")}>{count(opening.id)}</Table.Cell>
            <Table.Cell>
              <details className="row-actions">
                <summary aria-label={words("action.for", { title: titleOf(opening) })}>{t("openings.actions")}</summary>
                <MyActions opening={opening} />
              </details>
            </Table.Cell>
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  );
}
