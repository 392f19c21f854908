import { Alert, Paragraph } from "@digdir/designsystemet-react";
import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { download } from "../../shared/api/download";
import { erase } from "../../shared/api/referrals";
import type { Candidate } from "../../shared/api/types";
import { useCommand } from "../../shared/api/useCommand";
import { AreYouSure } from "../../shared/confirm/AreYouSure";
import { ActionButton } from "../../shared/ui/ActionButton";
import { ButtonLink } from "../../shared/ui/links";
import { announce } from "../../shared/ui/live";
import { ProblemAlert } from "../../shared/ui/ProblemAlert";
import { Panel } from "../../shared/ui/small";

/** To have, to mend, to have forgotten. */
export function Rights({ me }: { me: Candidate }) {
  const { t } = useTranslation("mydata");
  return (
    <>
      <TakeAlong me={me} />
      <Panel title={t("rights.mend")}>
        <Paragraph>{t("rights.mendText")}</Paragraph>
        <ButtonLink to="/meg/mitt/$page" params={{ page: "rett" }} variant="secondary">
          {t("rights.mendButton")}
        </ButtonLink>
      </Panel>
      <Forget me={me} />
    </>
  );
}

/** By our own hand and not by a plain link, so that a file that cannot be had now says so and why. */
function TakeAlong({ me }: { me: Candidate }) {
  const { t } = useTranslation("mydata");
  const [missing, setMissing] = useState<string[]>([]);
  const save = useCommand(
    (ending: string) => download(`/candidates/${me.id}/export${ending}`),
    (beside) => {
      setMissing(beside.get("Laereplass-Missing")?.split(",") ?? []);
      announce(t("rights.saved"));
    },
  );
  return (
    <Panel title={t("rights.take")}>
      <Paragraph>{t("rights.takeText")}</Paragraph>
      <Paragraph>{t("rights.voicesText")}</Paragraph>
      <div className="actions">
        <ActionButton variant="secondary" busy={save.busy} onClick={() => void save.run(".pdf")}>
          {t("rights.pdf")}
        </ActionButton>
        <ActionButton variant="secondary" busy={save.busy} onClick={() => void save.run("")}>
          {t("rights.json")}
        </ActionButton>
      </div>
      {missing.length > 0 && <Missing parts={missing} />}
      {save.problem && <ProblemAlert problem={save.problem} />}
    </Panel>
  );
}

/** What the file just saved lacks, since somebody would believe it whole. */
function Missing({ parts }: { parts: string[] }) {
  const { t } = useTranslation("mydata");
  return (
    <Alert data-color="warning" role="alert">
      <Paragraph>{t("rights.missing")}</Paragraph>
      <ul>
        {parts.map((part) => (
          <li key={part}>{t(`rights.part.${part}` as "rights.part.MATCHES", { defaultValue: part })}</li>
        ))}
      </ul>
      <Paragraph>{t("rights.missingThen")}</Paragraph>
    </Alert>
  );
}

function Forget({ me }: { me: Candidate }) {
  const { t } = useTranslation("mydata");
  const client = useQueryClient();
  const navigate = useNavigate();
  const [asked, setAsked] = useState(false);
  const command = useCommand(
    () => erase(me.id),
    () => {
      announce(t("rights.forgotten"));
      client.clear();
      void navigate({ to: "/meg" });
    },
  );
  return (
    <Panel title={t("rights.forget")}>
      <Paragraph>{t("rights.forgetText")}</Paragraph>
      <div className="actions">
        <ActionButton variant="secondary" data-color="danger" onClick={() => setAsked(true)}>
          {t("rights.forgetButton")}
        </ActionButton>
      </div>
      <AreYouSure
        open={asked}
        words={{ title: t("rights.sure"), text: t("rights.sureText"), yes: t("rights.yes"), no: t("rights.no") }}
        danger
        command={command}
        onYes={() => void command.run(undefined)}
        onClose={() => setAsked(false)}
      />
    </Panel>
  );
}
