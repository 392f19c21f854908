import { Heading, Paragraph } from "@digdir/designsystemet-react";
import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { actFor, redeem, rights } from "../shared/api/access";
import { session } from "../shared/api/session";
import { useCommand } from "../shared/api/useCommand";
import { organisationNumberHolds } from "../shared/company/organisationNumber";
import { TextField } from "../shared/forms/Field";
import { SubmitRow } from "../shared/forms/SubmitRow";
import { useAttempt } from "../shared/forms/useAttempt";
import { NeedsSignIn } from "../shared/frame/NeedsSignIn";
import { ActionButton } from "../shared/ui/ActionButton";
import { Load } from "../shared/ui/Load";
import { Page } from "../shared/ui/Page";
import { ProblemAlert } from "../shared/ui/ProblemAlert";

/** For somebody from a company whom the sign-in does not vouch for: choose a company, or bring the code in the letter. */
export default function CompanyCode() {
  const { t } = useTranslation("companies");
  const asked = useQuery(session());
  return (
    <Load of={asked}>
      {(who) =>
        who.signedIn ? (
          <Page title={t("code.title")} lead={t("code.lead")}>
            <Choose />
            <Redeem />
          </Page>
        ) : (
          <NeedsSignIn returnTo="/bedriftskode" />
        )
      }
    </Load>
  );
}

function Choose() {
  const { t } = useTranslation("companies");
  const navigate = useNavigate();
  const { data } = useQuery(rights());
  const command = useCommand(actFor, () => void navigate({ to: "/bedrift" }));
  const mine = data?.items ?? [];
  if (mine.length === 0) return null;
  return (
    <section>
      <Heading level={2} data-size="xs">
        {t("code.choose")}
      </Heading>
      {command.problem && <ProblemAlert problem={command.problem} />}
      <ul className="log">
        {mine.map(({ employerId, name, organisationNumber }) => (
          <li key={employerId}>
            <ActionButton variant="secondary" busy={command.busy} onClick={() => void command.run(organisationNumber)}>
              {t("code.actFor", { name })}
            </ActionButton>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Redeem() {
  const { t } = useTranslation("companies");
  const navigate = useNavigate();
  const [number, setNumber] = useState("");
  const [code, setCode] = useState("");
  const command = useCommand(
    async (body: { organisationNumber: string; code: string }, key) => {
      const right = await redeem(body, key);
      await actFor(right.organisationNumber);
      return right;
    },
    () => void navigate({ to: "/bedrift" }),
  );
  const form = useAttempt([
    !organisationNumberHolds(number) && { id: "code-number", message: t("code.needsNumber") },
    !code.trim() && { id: "code-code", message: t("code.needsCode") },
  ]);
  return (
    <section>
      <Heading level={2} data-size="xs">
        {t("code.have")}
      </Heading>
      <Paragraph>{t("code.haveText")}</Paragraph>
      <form noValidate className="stack" onSubmit={form.send(() => command.run({ organisationNumber: number, code }))}>
        <TextField
          id="code-number"
          label={t("code.number")}
          inputMode="numeric"
          narrow
          error={form.about("code-number")}
          value={number}
          onChange={(event) => setNumber(event.target.value)}
        />
        <TextField
          id="code-code"
          label={t("code.code")}
          description={t("code.codeHint")}
          autoComplete="one-time-code"
          autoCapitalize="characters"
          spellCheck={false}
          error={form.about("code-code")}
          value={code}
          onChange={(event) => setCode(event.target.value)}
        />
        <SubmitRow words={t("code.button")} command={command} form={form} />
      </form>
    </section>
  );
}
