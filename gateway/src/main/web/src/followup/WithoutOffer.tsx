import { Table } from "@digdir/designsystemet-react";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { type WithoutOffer as Found, withoutOffer } from "../shared/api/promise";
import { everybody } from "../shared/api/queue";
import { useTradeName } from "../shared/i18n/codes";
import { day } from "../shared/i18n/format";
import { BackLink } from "../shared/ui/BackLink";
import { Load } from "../shared/ui/Load";
import { TextLink } from "../shared/ui/links";
import { Page } from "../shared/ui/Page";
import { Empty } from "../shared/ui/small";

/** My own people who want a contract this school year and have no offer yet, the longest known first. */
export default function WithoutOffer() {
  const { t } = useTranslation("followup", { keyPrefix: "without" });
  const found = useQuery(withoutOffer());
  return (
    <Page title={t("title")} lead={t("lead")} wide above={<BackLink to="/oppfolging">{t("back")}</BackLink>}>
      <Load of={found}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty title={t("empty")}>
              <p>{t("emptyText")}</p>
            </Empty>
          ) : (
            <People of={items} />
          )
        }
      </Load>
    </Page>
  );
}

function People({ of }: { of: Found["items"] }) {
  const { t } = useTranslation("followup", { keyPrefix: "without" });
  const tradeName = useTradeName();
  const people = useQuery(everybody()).data;
  return (
    <>
      <p>{t("count", { count: of.length })}</p>
      <Table className="stacking" zebra>
        <caption className="ds-sr-only">{t("title")}</caption>
        <Table.Head>
          <Table.Row>
            {(["name", "trades", "registered"] as const).map((column) => (
              <Table.HeaderCell key={column} scope="col">
                {t(column)}
              </Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Head>
        <Table.Body>
          {of.map(({ candidateId, registeredAt }) => {
            const person = people?.get(candidateId);
            return (
              <Table.Row key={candidateId}>
                <Table.HeaderCell scope="row">
                  <TextLink to="/oppfolging/personer/$candidateId" params={{ candidateId }}>
                    {person ? `${person.firstName} ${person.lastName}` : t("aPerson")}
                  </TextLink>
                </Table.HeaderCell>
                <Table.Cell data-label={t("trades")}>
                  {person?.wishes?.trades.map(tradeName).join(", ") || "–"}
                </Table.Cell>
                <Table.Cell data-label={t("registered")}>{day(registeredAt)}</Table.Cell>
              </Table.Row>
            );
          })}
        </Table.Body>
      </Table>
    </>
  );
}
