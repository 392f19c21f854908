import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { acceptWording, findings } from "../api/postings";
import type { Opening } from "../api/types";
import { useCommand } from "../api/useCommand";
import { TextArea } from "../forms/Field";
import { SubmitRow } from "../forms/SubmitRow";
import { useAttempt } from "../forms/useAttempt";
import { announce } from "../ui/live";

/** Staff who see that a wording is lawful here let it stand, and say why. Shown only where there is one to judge. */
export function AcceptWording({ opening }: { opening: Opening }) {
  const { t } = useTranslation("opening");
  const { data } = useQuery(findings(opening));
  const [because, setBecause] = useState("");
  const missing = because.trim() === "";
  const form = useAttempt([missing && { id: "accept-wording", message: t("wording.needsReason") }]);
  const command = useCommand(
    (why: string) => acceptWording(opening.id, opening.version, why),
    () => announce(t("wording.acceptDone")),
  );
  if (!data?.wording.some(({ accepted }) => !accepted)) return null;
  return (
    <form noValidate className="stack" onSubmit={form.send(() => command.run(because.trim()))}>
      <TextArea
        id="accept-wording"
        label={t("wording.acceptReason")}
        description={t("wording.acceptHint")}
        rows={2}
        maxLength={300}
        error={form.about("accept-wording")}
        value={because}
        onChange={(event) => setBecause(event.target.value)}
      />
      <SubmitRow words={t("wording.accept")} command={command} form={form} />
    </form>
  );
}
