import { Paragraph } from "@digdir/designsystemet-react";
import { queryOptions, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { AgencySelect } from "../admin/AgencySelect";
import { WORK_ROLES, type WorkRole } from "../admin/users";
import { get, put, remove } from "../shared/api/http";
import { session } from "../shared/api/session";
import { useCommand } from "../shared/api/useCommand";
import { OneOf } from "../shared/forms/Choices";
import { SubmitRow } from "../shared/forms/SubmitRow";
import { useAttempt } from "../shared/forms/useAttempt";
import { NeedsSignIn } from "../shared/frame/NeedsSignIn";
import { ActionButton } from "../shared/ui/ActionButton";
import { Load } from "../shared/ui/Load";
import { announce } from "../shared/ui/live";
import { Page } from "../shared/ui/Page";
import { ProblemAlert } from "../shared/ui/ProblemAlert";

interface Asked {
  role: WorkRole | null;
  agency: string | null;
}

const PATH = "/access-request";
const asked = () => queryOptions({ queryKey: ["access-request"], queryFn: () => get<Asked>(PATH) });

/** For somebody who works with young people and whom the sign-in does not vouch for: an administrator gives access. */
export default function AskAccess() {
  const { t } = useTranslation("companies");
  const who = useQuery(session());
  return (
    <Load of={who}>
      {({ signedIn }) =>
        signedIn ? (
          <Page title={t("access.title")} lead={t("access.lead")}>
            <MyRequest />
          </Page>
        ) : (
          <NeedsSignIn returnTo="/tilgang" />
        )
      }
    </Load>
  );
}

function MyRequest() {
  const request = useQuery(asked());
  return <Load of={request}>{(mine) => (mine.role ? <Waiting for={mine} /> : <Ask />)}</Load>;
}

function Waiting({ for: mine }: { for: Asked }) {
  const { t } = useTranslation("companies");
  const { t: mydata } = useTranslation("mydata");
  const command = useCommand(
    () => remove<unknown>(PATH),
    () => announce(t("access.withdrawn")),
  );
  return (
    <>
      <Paragraph>
        {t("access.waiting", {
          role: t(`access.roles.${mine.role ?? "staff"}`),
          agency: mydata(`agency.${mine.agency}` as never, { defaultValue: mine.agency ?? "" }),
        })}
      </Paragraph>
      {command.problem && <ProblemAlert problem={command.problem} />}
      <ActionButton variant="secondary" busy={command.busy} onClick={() => void command.run(undefined)}>
        {t("access.withdraw")}
      </ActionButton>
    </>
  );
}

function Ask() {
  const { t } = useTranslation("companies");
  const [role, setRole] = useState<WorkRole | null>(null);
  const [agency, setAgency] = useState("");
  const command = useCommand(
    (body: Asked) => put<unknown>(PATH, { body }),
    () => announce(t("access.sent")),
  );
  const form = useAttempt([
    !role && { id: "role", message: t("access.needsRole") },
    !agency && { id: "agency", message: t("access.needsAgency") },
  ]);
  return (
    <form noValidate className="stack" onSubmit={form.send(() => command.run({ role, agency }))}>
      <OneOf
        name="role"
        label={t("access.role")}
        error={form.about("role")}
        value={role}
        onChange={setRole}
        options={WORK_ROLES.map((value) => ({ value, label: t(`access.roles.${value}`) }))}
      />
      <AgencySelect
        label={t("access.agency")}
        choose={t("access.chooseAgency")}
        error={form.about("agency")}
        value={agency}
        onChange={setAgency}
      />
      <SubmitRow words={t("access.button")} command={command} form={form} />
    </form>
  );
}
