import { Table, Tag } from "@digdir/designsystemet-react";
import { useTranslation } from "react-i18next";
import type { Match, Opening } from "../shared/api/types";
import { useTradeName } from "../shared/i18n/codes";
import { day } from "../shared/i18n/format";
import { TextLink } from "../shared/ui/links";

export const OPENING_COLOURS = { DRAFT: "warning", PUBLISHED: "success", WITHDRAWN: "neutral" } as const;

/** A table on wide screens; each row a card on narrow ones (see layout.css, `.stacking`). */
export function OpeningTable({ openings, matches }: { openings: Opening[]; matches: Match[] }) {
  const { t } = useTranslation("employer");
  const { t: codes } = useTranslation("codes");
  const tradeName = useTradeName();
  const count = (id: string, state?: string) =>
    matches.filter((match) => match.openingId === id && (!state || match.state === state)).length;
  return (
    <Table className="stacking">
      <caption className="ds-sr-only">{t("openings.title")}</caption>
      <Table.Head>
        <Table.Row>
          {(["name", "status", "seats", "start", "presented"] as const).map((column) => (
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
                {opening.title}
              </TextLink>
              <span className="muted block">{tradeName(opening.trade)}</span>
            </Table.HeaderCell>
            <Table.Cell data-label={t("openings.status")}>
              <Tag data-color={OPENING_COLOURS[opening.status]}>{codes(`opening.${opening.status}`)}</Tag>
            </Table.Cell>
            <Table.Cell data-label={t("openings.seats")}>
              {t("openings.filled", { filled: count(opening.id, "OFFER_ACCEPTED"), seats: opening.seats })}
            </Table.Cell>
            <Table.Cell data-label={t("openings.start")}>{day(opening.startFrom)}</Table.Cell>
            <Table.Cell data-label={t("openings.presented")}>{count(opening.id)}</Table.Cell>
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  );
}
