import { Table, Tag } from "@digdir/designsystemet-react";
import { useTranslation } from "react-i18next";
import type { Candidate } from "../shared/api/types";
import { useTradeName } from "../shared/i18n/codes";
import { TextLink } from "../shared/ui/links";
import { nextStep } from "./nextStep";

const COLOURS = { REGISTERED: "warning", PUBLISHED: "success", WITHDRAWN: "neutral" } as const;

export function PeopleTable({ people }: { people: Candidate[] }) {
  const { t } = useTranslation("followup");
  const { t: codes } = useTranslation("codes");
  const tradeName = useTradeName();
  return (
    <Table className="stacking" zebra>
      <caption className="ds-sr-only">{t("people.title")}</caption>
      <Table.Head>
        <Table.Row>
          {(["name", "trades", "place", "status", "next"] as const).map((column) => (
            <Table.HeaderCell key={column} scope="col">
              {t(`people.${column}`)}
            </Table.HeaderCell>
          ))}
        </Table.Row>
      </Table.Head>
      <Table.Body>
        {people.map((person) => (
          <Table.Row key={person.id}>
            <Table.HeaderCell scope="row">
              <TextLink to="/oppfolging/personer/$candidateId" params={{ candidateId: person.id }}>
                {person.firstName} {person.lastName}
              </TextLink>
            </Table.HeaderCell>
            <Table.Cell data-label={t("people.trades")}>
              {person.wishes?.trades.map(tradeName).join(", ") || "–"}
            </Table.Cell>
            <Table.Cell data-label={t("people.place")}>{person.place ?? person.postalCode}</Table.Cell>
            <Table.Cell data-label={t("people.status")}>
              <Tag data-color={COLOURS[person.status]}>{codes(`candidate.${person.status}`)}</Tag>
            </Table.Cell>
            <Table.Cell data-label={t("people.next")}>{t(`next.${nextStep(person)}`)}</Table.Cell>
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  );
}
