import { Alert, Paragraph } from "@digdir/designsystemet-react";
import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { allocation, isUnderWay } from "../../shared/api/allocations";
import type { Allocation } from "../../shared/api/types";
import { BackLink } from "../../shared/ui/BackLink";
import { Load } from "../../shared/ui/Load";
import { announce } from "../../shared/ui/live";
import { Page } from "../../shared/ui/Page";
import { Failure } from "./Failure";
import { FiguresOfPlans } from "./FiguresOfPlans";
import { HowItWasMade } from "./HowItWasMade";
import { Lines } from "./Lines";
import { Running } from "./Running";

/** One run: its progress while it works, both plans side by side when it is done. */
export default function PlanPage() {
  const { t } = useTranslation("plans");
  const { allocationId } = useParams({ from: "/oppfolging/fordeling/$allocationId" });
  const asked = useQuery(allocation(allocationId));
  return (
    <Page
      title={asked.data?.name ?? t("title")}
      above={<BackLink to="/oppfolging/fordeling">{t("back")}</BackLink>}
      wide
    >
      <Load of={asked}>{(run) => <Run run={run} />}</Load>
    </Page>
  );
}

function Run({ run }: { run: Allocation }) {
  const { t } = useTranslation("plans");
  useSayWhenDone(run);
  return (
    <>
      {isUnderWay(run) && <Running run={run} />}
      {run.state === "CANCELLED" && <Alert data-color="info">{t("cancelled")}</Alert>}
      {run.failure && <Failure failure={run.failure} whole={run.state === "FAILED"} />}
      {run.stable && (
        <>
          <Paragraph className="lead">{t("lead")}</Paragraph>
          <FiguresOfPlans run={run} stable={run.stable} fair={run.fair ?? null} />
          <Lines run={run} />
        </>
      )}
      <HowItWasMade run={run} />
    </>
  );
}

function useSayWhenDone(run: Allocation): void {
  const { t } = useTranslation("plans");
  const wasUnderWay = useRef(isUnderWay(run));
  useEffect(() => {
    if (wasUnderWay.current && run.state === "DONE") announce(t("running.done"));
    if (wasUnderWay.current && run.state === "FAILED") announce(t("failed"));
    wasUnderWay.current = isUnderWay(run);
  }, [run, t]);
}
