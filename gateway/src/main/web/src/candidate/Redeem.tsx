import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { redeem } from "../shared/api/candidates";
import { useCommand } from "../shared/api/useCommand";
import { TextField } from "../shared/forms/Field";
import { SubmitRow } from "../shared/forms/SubmitRow";
import { useAttempt } from "../shared/forms/useAttempt";
import { BackLink } from "../shared/ui/BackLink";
import { announce } from "../shared/ui/live";
import { Page } from "../shared/ui/Page";

const tidy = (code: string) => code.toUpperCase().replace(/[^A-Z0-9]/g, "");
const shaped = (code: string) => `${tidy(code).slice(0, 4)}-${tidy(code).slice(4)}`;

export default function Redeem() {
  const { t } = useTranslation("forms");
  const { t: own } = useTranslation("candidate");
  const navigate = useNavigate();
  const [code, setCode] = useState("");
  const form = useAttempt([tidy(code).length !== 8 && { id: "code", message: t("redeem.missing") }]);
  const command = useCommand(redeem, () => {
    announce(t("redeem.done"));
    void navigate({ to: "/meg" });
  });
  return (
    <Page title={t("redeem.title")} lead={t("redeem.lead")} above={<BackLink to="/meg">{own("back")}</BackLink>}>
      <form noValidate onSubmit={form.send(() => command.run(shaped(code)))}>
        <TextField
          id="code"
          label={t("redeem.label")}
          description={t("redeem.hint")}
          error={form.about("code")}
          value={code}
          onChange={(event) => setCode(event.target.value)}
          autoComplete="one-time-code"
          autoCapitalize="characters"
          spellCheck={false}
          narrow
        />
        <SubmitRow words={t("redeem.button")} command={command} form={form} />
      </form>
    </Page>
  );
}
