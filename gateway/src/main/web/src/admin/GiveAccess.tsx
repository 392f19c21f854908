import { Heading } from "@digdir/designsystemet-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useCommand } from "../shared/api/useCommand";
import { Choices, OneOf } from "../shared/forms/Choices";
import { TextArea } from "../shared/forms/Field";
import { SubmitRow } from "../shared/forms/SubmitRow";
import { allSaid } from "../shared/forms/said";
import { useAttempt } from "../shared/forms/useAttempt";
import { announce } from "../shared/ui/live";
import { AgencySelect } from "./AgencySelect";
import { type Decision, decide, followsUp, type User, WORK_ROLES, type WorkRole } from "./users";
import { useWords } from "./useWords";

const CHOICES = ["given", "provider", "none"] as const;
type Choice = (typeof CHOICES)[number];

/** What somebody may do from the next time they look. Ending is a choice among the others, never a trap of its own. */
export function GiveAccess({ to: user }: { to: User }) {
  const { t } = useTranslation("admin");
  const words = useWords();
  const [choice, setChoice] = useState<Choice>(user.decided || user.request ? "given" : "provider");
  const [roles, setRoles] = useState<WorkRole[]>(user.request ? [user.request.role] : user.roles);
  const [agency, setAgency] = useState(user.request?.agency ?? user.agency ?? "");
  const [why, setWhy] = useState("");
  const command = useCommand(
    (body: Decision) => decide(user.subject, body),
    (saved) => announce(t("users.saved", { name: saved.name ?? saved.subject, roles: words.roles(saved.roles) })),
  );
  const form = useAttempt(
    [
      choice === "given" && roles.length === 0 && { id: "roles", message: t("users.needsRole") },
      choice === "given" && followsUp(roles) && !agency && { id: "agency", message: t("users.needsAgency") },
      !why.trim() && { id: "why", message: t("users.needsWhy") },
    ],
    allSaid(command.problem, ["roles", "agency", "why"], (field) => field),
  );
  const save = form.send(() =>
    command.run({
      roles: choice === "provider" ? null : choice === "none" ? [] : roles,
      agency: choice === "given" && agency ? agency : null,
      why: why.trim(),
      version: user.version,
    }),
  );
  return (
    <form noValidate className="stack" onSubmit={save}>
      <Heading level={2} data-size="xs">
        {t("users.change")}
      </Heading>
      <OneOf
        name="choice"
        label={t("users.choice.label")}
        value={choice}
        onChange={setChoice}
        options={CHOICES.map((value) => ({
          value,
          label: t(`users.choice.${value}`),
          description:
            value === "provider"
              ? words.roles(user.vouched)
              : value === "none"
                ? t("users.choice.noneText")
                : undefined,
        }))}
      />
      {choice === "given" && (
        <>
          <Choices
            name="roles"
            label={t("users.role")}
            error={form.about("roles")}
            value={roles}
            onChange={setRoles}
            options={WORK_ROLES.map((value) => ({
              value,
              label: t(`users.roles.${value}`),
              description: t(`users.does.${value}`),
            }))}
          />
          <AgencySelect
            label={t("users.agency")}
            choose={t("users.chooseAgency")}
            error={form.about("agency")}
            value={agency}
            onChange={setAgency}
          />
        </>
      )}
      <TextArea
        id="why"
        label={t("users.why")}
        description={t("users.whyHint")}
        rows={2}
        maxLength={500}
        error={form.about("why")}
        value={why}
        onChange={(event) => setWhy(event.target.value)}
      />
      <SubmitRow words={t("users.save")} command={command} form={form} />
    </form>
  );
}
