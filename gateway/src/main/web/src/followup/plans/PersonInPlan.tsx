import { Heading, Paragraph } from "@digdir/designsystemet-react";
import { useQuery } from "@tanstack/react-query";
import { useParams, useSearch } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { personInPlans } from "../../shared/api/allocations";
import { candidate } from "../../shared/api/candidates";
import type { GivenPlace, PlanKind } from "../../shared/api/types";
import { BackLink } from "../../shared/ui/BackLink";
import { Load } from "../../shared/ui/Load";
import { Page } from "../../shared/ui/Page";
import { Panel } from "../../shared/ui/small";
import { ListedPlace } from "./listed";
import { WishTable } from "./WishTable";

/** What one person gets in both plans, and what stood in the way of each place further up the list. */
export default function PersonInPlan() {
  const { t } = useTranslation("plans");
  const { allocationId, candidateId } = useParams({
    from: "/oppfolging/fordeling/$allocationId/personer/$candidateId",
  });
  const { plan = "stable" } = useSearch({ strict: false }) as { plan?: PlanKind };
  const person = useQuery(candidate(candidateId)).data;
  const asked = useQuery(personInPlans(allocationId, candidateId));
  return (
    <Page
      title={t("person.title", { name: person ? `${person.firstName} ${person.lastName}` : t("lines.who") })}
      lead={t("person.lead")}
      above={
        <BackLink to="/oppfolging/fordeling/$allocationId" params={{ allocationId }}>
          {t("toPlan")}
        </BackLink>
      }
      wide
    >
      <Load of={asked}>
        {(found) => (
          <>
            <div className="pair">
              <Given plan="stable" place={found.stable} />
              {found.fair && <Given plan="fair" place={found.fair} />}
            </div>
            <section>
              <Heading level={2} data-size="sm">
                {t("person.wishes")}
              </Heading>
              {found.wishes.length === 0 ? (
                <Paragraph>{t("person.noWishes")}</Paragraph>
              ) : (
                <WishTable
                  allocationId={allocationId}
                  candidateId={candidateId}
                  plan={found[plan] ? plan : "stable"}
                  found={found}
                />
              )}
            </section>
          </>
        )}
      </Load>
    </Page>
  );
}

function Given({ plan, place }: { plan: PlanKind; place: GivenPlace | null }) {
  const { t } = useTranslation("plans");
  return (
    <Panel title={t(`plan.${plan}`)}>
      {place?.openingId ? (
        <p>
          {t("person.gets")} <ListedPlace id={place.openingId} />
          {place.rank !== null && <span className="block muted">{t("person.rank", { rank: place.rank })}</span>}
        </p>
      ) : (
        <p>{t("person.none")}</p>
      )}
    </Panel>
  );
}
