import { Button, Table } from "@digdir/designsystemet-react";
import { useTranslation } from "react-i18next";
import type { Candidate } from "../../shared/api/types";
import { useTradeName } from "../../shared/i18n/codes";
import { TextLink } from "../../shared/ui/links";
import { nextStep } from "../nextStep";

interface Props {
  people: Candidate[];
  ticked: string[];
  onTick: (ids: string[]) => void;
}

/** Whose cases these are; each can be ticked by itself, or all that are shown. */
export function LeftTable({ people, ticked, onTick }: Props) {
  const { t } = useTranslation("followup");
  const tradeName = useTradeName();
  const tick = (id: string) => onTick(ticked.includes(id) ? ticked.filter((one) => one !== id) : [...ticked, id]);
  return (
    <>
      <div className="actions">
        <Button variant="tertiary" data-size="sm" onClick={() => onTick(people.map(({ id }) => id))}>
          {t("left.all")}
        </Button>
        {ticked.length > 0 && (
          <Button variant="tertiary" data-size="sm" onClick={() => onTick([])}>
            {t("left.none")}
          </Button>
        )}
      </div>
      <Table className="stacking" zebra id="saker" tabIndex={-1}>
        <caption className="ds-sr-only">{t("left.title")}</caption>
        <Table.Head>
          <Table.Row>
            <Table.HeaderCell scope="col">{t("left.choose")}</Table.HeaderCell>
            {(["name", "trades", "next"] as const).map((column) => (
              <Table.HeaderCell key={column} scope="col">
                {t(`people.${column}`)}
              </Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Head>
        <Table.Body>
          {people.map((person) => (
            <Table.Row key={person.id}>
              <Table.Cell data-label={t("left.choose")}>
                <input
                  type="checkbox"
                  className="ds-input"
                  checked={ticked.includes(person.id)}
                  onChange={() => tick(person.id)}
                  aria-label={t("left.chooseOne", { name: `${person.firstName} ${person.lastName}` })}
                />
              </Table.Cell>
              <Table.HeaderCell scope="row">
                <TextLink to="/oppfolging/personer/$candidateId" params={{ candidateId: person.id }}>
                  {person.firstName} {person.lastName}
                </TextLink>
              </Table.HeaderCell>
              <Table.Cell data-label={t("people.trades")}>
                {person.wishes?.trades.map(tradeName).join(", ") || "–"}
              </Table.Cell>
              <Table.Cell data-label={t("people.next")}>{t(`next.${nextStep(person)}`)}</Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </>
  );
}
