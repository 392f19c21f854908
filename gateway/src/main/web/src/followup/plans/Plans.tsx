import { Paragraph, Table } from "@digdir/designsystemet-react";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { allocations } from "../../shared/api/allocations";
import type { Allocation } from "../../shared/api/types";
import { moment, number } from "../../shared/i18n/format";
import { Load } from "../../shared/ui/Load";
import { ButtonLink, TextLink } from "../../shared/ui/links";
import { Page } from "../../shared/ui/Page";
import { Empty } from "../../shared/ui/small";
import { StateOfPlan } from "./StateOfPlan";

/** All runs of the municipality, the newest first. */
export default function Plans() {
  const { t } = useTranslation("plans");
  const asked = useQuery(allocations());
  return (
    <Page title={t("title")} lead={t("lead")} wide>
      <div className="actions">
        <ButtonLink to="/oppfolging/fordeling/ny">{t("new")}</ButtonLink>
      </div>
      <Load of={asked}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty title={t("empty")}>
              <Paragraph>{t("emptyText")}</Paragraph>
            </Empty>
          ) : (
            <PlanTable plans={items} />
          )
        }
      </Load>
    </Page>
  );
}

function PlanTable({ plans }: { plans: Allocation[] }) {
  const { t } = useTranslation("plans");
  return (
    <Table className="stacking" zebra>
      <caption className="ds-sr-only">{t("title")}</caption>
      <Table.Head>
        <Table.Row>
          {(["name", "state", "placed", "requested", "rulesVersion"] as const).map((column) => (
            <Table.HeaderCell key={column} scope="col">
              {t(column)}
            </Table.HeaderCell>
          ))}
        </Table.Row>
      </Table.Head>
      <Table.Body>
        {plans.map((plan) => (
          <Table.Row key={plan.id}>
            <Table.HeaderCell scope="row">
              <TextLink to="/oppfolging/fordeling/$allocationId" params={{ allocationId: plan.id }}>
                {plan.name}
              </TextLink>
            </Table.HeaderCell>
            <Table.Cell data-label={t("state")}>
              <StateOfPlan state={plan.state} />
            </Table.Cell>
            <Table.Cell data-label={t("placed")}>
              {plan.stable
                ? t("placedIn", {
                    stable: number(plan.stable.placed),
                    fair: plan.fair ? number(plan.fair.placed) : t("plan.none"),
                  })
                : t("plan.none")}
            </Table.Cell>
            <Table.Cell data-label={t("requested")}>{moment(plan.requestedAt)}</Table.Cell>
            <Table.Cell data-label={t("rulesVersion")}>{plan.rulesVersion}</Table.Cell>
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  );
}
