import { Table } from "@digdir/designsystemet-react";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { journeys } from "../../shared/api/journeys";
import type { Journey } from "../../shared/api/types.journey";
import { useTradeName } from "../../shared/i18n/codes";
import { day, today } from "../../shared/i18n/format";
import { Load } from "../../shared/ui/Load";
import { TextLink } from "../../shared/ui/links";
import { Page } from "../../shared/ui/Page";
import { Empty } from "../../shared/ui/small";
import { PersonLink } from "../suggestions/Other";

const COLUMNS = ["what", "who", "stageTitle", "nextTalk", "attention"] as const;

/** Who is silent first, then whose talk is due soonest. */
const byNeed = (a: Journey, b: Journey) =>
  Number(b.warned) - Number(a.warned) || (a.talkDue ?? "9").localeCompare(b.talkDue ?? "9");

export default function JourneyList() {
  const { t } = useTranslation("journey");
  const asked = useQuery(journeys());
  return (
    <Page title={t("all")} wide>
      <Load of={asked}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty title={t("none")}>
              <p>{t("noneText")}</p>
            </Empty>
          ) : (
            <Rows of={[...items].sort(byNeed)} />
          )
        }
      </Load>
    </Page>
  );
}

function Rows({ of }: { of: Journey[] }) {
  const { t } = useTranslation("journey");
  const tradeName = useTradeName();
  const attention = (one: Journey) => {
    if (one.warned) return t("silent");
    return one.talkDue && one.talkDue < today() ? t("talkOverdue") : "–";
  };
  return (
    <Table className="stacking" zebra>
      <caption className="ds-sr-only">{t("all")}</caption>
      <Table.Head>
        <Table.Row>
          {COLUMNS.map((column) => (
            <Table.HeaderCell key={column} scope="col">
              {t(column)}
            </Table.HeaderCell>
          ))}
        </Table.Row>
      </Table.Head>
      <Table.Body>
        {of.map((one) => (
          <Table.Row key={one.id}>
            <Table.HeaderCell scope="row">
              <TextLink to="/oppfolging/lop/$journeyId" params={{ journeyId: one.id }}>
                {tradeName(one.trade)}
              </TextLink>
            </Table.HeaderCell>
            <Table.Cell data-label={t("who")}>
              <PersonLink id={one.candidateId} />
            </Table.Cell>
            <Table.Cell data-label={t("stageTitle")}>{t(`stage.${one.stage}`)}</Table.Cell>
            <Table.Cell data-label={t("nextTalk")}>{one.talkDue ? day(one.talkDue) : "–"}</Table.Cell>
            <Table.Cell data-label={t("attention")}>{attention(one)}</Table.Cell>
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  );
}
