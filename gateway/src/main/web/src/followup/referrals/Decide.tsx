import { Alert, Paragraph } from "@digdir/designsystemet-react";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { accept, giveBack } from "../../shared/api/referrals";
import { type Alike, RETURN_REASONS, type Referral, type ReturnReason } from "../../shared/api/types";
import { useCommand } from "../../shared/api/useCommand";
import { OneOf } from "../../shared/forms/Choices";
import { TextArea } from "../../shared/forms/Field";
import { SubmitRow } from "../../shared/forms/SubmitRow";
import { useAttempt } from "../../shared/forms/useAttempt";
import { ActionButton } from "../../shared/ui/ActionButton";
import { announce } from "../../shared/ui/live";
import { ProblemAlert } from "../../shared/ui/ProblemAlert";
import { Panel } from "../../shared/ui/small";

/** Take in, as a new case or as somebody who is here already, or give back with a reason. */
export function Decide({ referral, alike }: { referral: Referral; alike: Alike[] }) {
  const { t } = useTranslation("referrals");
  const navigate = useNavigate();
  const command = useCommand(
    (sameAs: string | null, key: string) => accept(referral.id, sameAs, key),
    (done) => {
      announce(t("accepted"));
      if (done.candidateId)
        void navigate({ to: "/oppfolging/personer/$candidateId", params: { candidateId: done.candidateId } });
    },
  );
  return (
    <>
      {alike.length > 0 && (
        <Alert data-color="warning">
          <Paragraph>{t("alike")}</Paragraph>
          <ul className="log">
            {alike.map((one) => (
              <li key={one.id}>
                <AlikeWords one={one} />
                <ActionButton
                  variant="secondary"
                  data-size="sm"
                  busy={command.busy}
                  onClick={() => void command.run(one.id)}
                >
                  {t("same", { name: one.name })}
                </ActionButton>
              </li>
            ))}
          </ul>
        </Alert>
      )}
      <Panel title={t("decide")}>
        {command.problem && <ProblemAlert problem={command.problem} onRetry={() => void command.reload()} />}
        <div className="actions">
          <ActionButton busy={command.busy} onClick={() => void command.run(null)}>
            {t(alike.length > 0 ? "acceptNew" : "accept")}
          </ActionButton>
        </div>
      </Panel>
      <Panel title={t("giveBack")}>
        <GiveBack id={referral.id} />
      </Panel>
    </>
  );
}

export function AlikeWords({ one }: { one: Alike }) {
  const { t } = useTranslation("referrals");
  return (
    <>
      <strong>{one.name}</strong>{" "}
      <span className="block">
        {t("inCommon")} {one.traits.map((trait) => t(`trait.${trait}`)).join(", ")}
      </span>
      {!one.own && <span className="block">{t("ask", { name: one.contact ?? t("intake") })}</span>}
    </>
  );
}

function GiveBack({ id }: { id: string }) {
  const { t } = useTranslation("referrals");
  const [reason, setReason] = useState<ReturnReason | null>(null);
  const [words, setWords] = useState("");
  const command = useCommand(
    (body: { reason: ReturnReason | null; words: string | null }, key: string) => giveBack(id, body, key),
    () => announce(t("givenBack")),
  );
  const form = useAttempt([!reason && { id: "grunn", message: t("reasonMissing") }]);
  return (
    <form
      noValidate
      className="stack"
      onSubmit={form.send(() => reason && command.run({ reason, words: words.trim() || null }))}
    >
      <OneOf
        name="grunn"
        label={t("why")}
        error={form.about("grunn")}
        value={reason}
        onChange={setReason}
        options={RETURN_REASONS.map((one) => ({ value: one, label: t(`reason.${one}`) }))}
      />
      <TextArea
        id="grunn-ord"
        label={t("answer")}
        maxLength={600}
        rows={3}
        value={words}
        onChange={(event) => setWords(event.target.value)}
      />
      <SubmitRow words={t("giveBackButton")} command={command} form={form} />
    </form>
  );
}
