import { Alert } from "@digdir/designsystemet-react";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { moment } from "../shared/i18n/format";
import { BackLink } from "../shared/ui/BackLink";
import { Facts } from "../shared/ui/Facts";
import { Load } from "../shared/ui/Load";
import { Page } from "../shared/ui/Page";
import { one } from "./api";
import { Checked } from "./Checked";
import { Columns } from "./Columns";
import { Forget } from "./Forget";
import { Receipt } from "./Receipt";
import { StateWords } from "./StateWords";
import type { Import, Kind } from "./types";
import { Working } from "./Working";

/** One import, wherever it stands. */
export function ImportPage({ kind, id }: { kind: Kind; id: string }) {
  const { t } = useTranslation("imports");
  const asked = useQuery(one(kind, id));
  const back = (
    <BackLink to="/import/$" params={{ _splat: kind }}>
      {t(`kinds.${kind}.title`)}
    </BackLink>
  );
  return (
    <Page title={t("one.title")} above={back} wide>
      <Load of={asked}>
        {(job) => (
          <>
            <Head of={job} />
            {job.problem && (
              <Alert data-color="warning" role="status">
                {job.problem.detail}
              </Alert>
            )}
            <Step of={job} />
          </>
        )}
      </Load>
    </Page>
  );
}

function Head({ of: job }: { of: Import }) {
  const { t } = useTranslation("imports");
  return (
    <Facts
      of={[
        [t("one.file"), job.fileName || t("earlier.unnamed")],
        [t("one.when"), moment(job.uploadedAt)],
        [t("one.rows"), String(job.rows)],
        [t("one.read"), [job.format, job.encoding, job.sheet].filter(Boolean).join(", ")],
        [t("one.state"), <StateWords key="state" of={job} />],
      ]}
    />
  );
}

function Step({ of: job }: { of: Import }) {
  switch (job.state) {
    case "UPLOADED":
      return (
        <>
          <Columns of={job} />
          <Forget of={job} />
        </>
      );
    case "CHECKED":
      return (
        <>
          <Checked of={job} />
          <Forget of={job} />
        </>
      );
    case "APPLIED":
    case "UNDONE":
      return (
        <>
          <Receipt of={job} />
          <Forget of={job} />
        </>
      );
    default:
      return <Working of={job} />;
  }
}
