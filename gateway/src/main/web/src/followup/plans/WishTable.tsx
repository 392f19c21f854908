import { Button, Table } from "@digdir/designsystemet-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { PersonInPlans, PlanKind } from "../../shared/api/types";
import { number } from "../../shared/i18n/format";
import { ListedPlace } from "./listed";
import { Override } from "./Override";
import { PlaceTitle } from "./PlaceTitle";

interface Props {
  allocationId: string;
  candidateId: string;
  plan: PlanKind;
  found: PersonInPlans;
}

type Wish = PersonInPlans["wishes"][number];

export function WishTable({ allocationId, candidateId, plan, found }: Props) {
  const { t } = useTranslation("plans");
  const [asked, setAsked] = useState<string | null>(null);
  const given = found[plan]?.openingId ?? null;
  return (
    <>
      <Table className="stacking" zebra>
        <caption className="ds-sr-only">{t("person.wishes")}</caption>
        <Table.Head>
          <Table.Row>
            <Table.HeaderCell scope="col">{t("lines.rank")}</Table.HeaderCell>
            <Table.HeaderCell scope="col">{t("lines.place")}</Table.HeaderCell>
            <Table.HeaderCell scope="col">{t("person.score")}</Table.HeaderCell>
            <Table.HeaderCell scope="col">{t("person.seats")}</Table.HeaderCell>
            <Table.HeaderCell scope="col">{t("person.outcome")}</Table.HeaderCell>
            <Table.HeaderCell scope="col">{t("lines.draft")}</Table.HeaderCell>
          </Table.Row>
        </Table.Head>
        <Table.Body>
          {found.wishes.map((wish) => (
            <Table.Row key={wish.openingId}>
              <Table.Cell data-label={t("lines.rank")}>{wish.rank}</Table.Cell>
              <Table.HeaderCell scope="row">
                <ListedPlace id={wish.openingId} />
                {wish.openingId === given && <span className="block">{t("person.givesThis")}</span>}
              </Table.HeaderCell>
              <Table.Cell data-label={t("person.score")}>{number(wish.score)}</Table.Cell>
              <Table.Cell data-label={t("person.seats")}>{number(wish.seats)}</Table.Cell>
              <Table.Cell data-label={t("person.outcome")}>
                <Outcome of={wish} />
              </Table.Cell>
              <Table.Cell data-label={t("lines.draft")}>
                <Button variant="secondary" data-size="sm" onClick={() => setAsked(wish.openingId)}>
                  {t("override.choose")}
                  <span className="ds-sr-only">
                    {" "}
                    <PlaceTitle id={wish.openingId}>{(place) => t("override.chooseFor", { place })}</PlaceTitle>
                  </span>
                </Button>
              </Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
      <Override
        allocationId={allocationId}
        candidateId={candidateId}
        plan={plan}
        openingId={asked}
        given={given}
        onClose={() => setAsked(null)}
      />
    </>
  );
}

function Outcome({ of: { outcome, lowestPlacedScore, pointsMissing } }: { of: Wish }) {
  const { t } = useTranslation("plans");
  const known = outcome === "FILLED_BY_BETTER" && lowestPlacedScore !== null && pointsMissing !== null;
  return (
    <>
      <strong>{t(`outcome.${outcome}`)}</strong>
      {known && (
        <span className="block">
          {t(pointsMissing > 0 ? "outcome.missing" : "outcome.equal", {
            lowest: number(lowestPlacedScore, 1),
            missing: number(pointsMissing, 1),
          })}
        </span>
      )}
    </>
  );
}
