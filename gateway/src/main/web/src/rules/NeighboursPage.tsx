import { useQuery } from "@tanstack/react-query";
import { useSearch } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { neighbours, rules } from "../shared/api/rules";
import type { RuleSet } from "../shared/api/types";
import { BackLink } from "../shared/ui/BackLink";
import { Load } from "../shared/ui/Load";
import { Page } from "../shared/ui/Page";
import { NeighboursForm } from "./NeighboursForm";
import { difference, NO_CHANGES } from "./pairs";

/** The table of neighbour trades: add, take out, see what would change, say why, save. */
export default function NeighboursPage() {
  const { t } = useTranslation("rules");
  const { fra } = useSearch({ from: "/regler/endre/nabofag" });
  const asked = useQuery(rules());
  return (
    <Page
      title={t("neighbours.change")}
      lead={t("neighbours.lead")}
      above={<BackLink to="/regler">{t("back")}</BackLink>}
      wide
    >
      <Load of={asked}>
        {({ weights, versions }) => {
          const from = versions.find(({ version }) => version === fra);
          return from && from.version !== weights.version ? (
            <AsBefore key={from.version} from={from} current={weights} />
          ) : (
            <NeighboursForm start={NO_CHANGES} current={weights} />
          );
        }}
      </Load>
    </Page>
  );
}

/** Begins with what makes the table as it was in an earlier version. */
function AsBefore({ from, current }: { from: RuleSet; current: RuleSet }) {
  const { t } = useTranslation("rules");
  const then = useQuery(neighbours(from.version));
  const now = useQuery(neighbours(current.version));
  return (
    <>
      <p>{t("neighbours.from", { version: from.version })}</p>
      <Load of={then}>
        {({ items }) => (
          <Load of={now}>{(table) => <NeighboursForm start={difference(table.items, items)} current={current} />}</Load>
        )}
      </Load>
    </>
  );
}
