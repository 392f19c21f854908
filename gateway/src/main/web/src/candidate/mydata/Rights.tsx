import { Paragraph } from "@digdir/designsystemet-react";
import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { erase } from "../../shared/api/referrals";
import type { Candidate } from "../../shared/api/types";
import { useCommand } from "../../shared/api/useCommand";
import { Confirm } from "../../shared/confirm/Confirm";
import { ActionButton } from "../../shared/ui/ActionButton";
import { ButtonLink } from "../../shared/ui/links";
import { announce } from "../../shared/ui/live";
import { ProblemAlert } from "../../shared/ui/ProblemAlert";
import { Panel } from "../../shared/ui/small";

/** To have, to mend, to have forgotten. */
export function Rights({ me }: { me: Candidate }) {
  const { t } = useTranslation("mydata");
  const file = (ending: string) => `/api/v1/candidates/${me.id}/export${ending}`;
  return (
    <>
      <Panel title={t("rights.take")}>
        <Paragraph>{t("rights.takeText")}</Paragraph>
        <div className="actions">
          <a className="ds-button" data-variant="secondary" href={file(".pdf")} download>
            {t("rights.pdf")}
          </a>
          <a className="ds-button" data-variant="secondary" href={file("")} download>
            {t("rights.json")}
          </a>
        </div>
      </Panel>
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
      <Confirm open={asked} title={t("rights.sure")} onClose={() => setAsked(false)}>
        <Paragraph>{t("rights.sureText")}</Paragraph>
        {command.problem && <ProblemAlert problem={command.problem} />}
        <div className="actions">
          <ActionButton data-color="danger" busy={command.busy} onClick={() => void command.run(undefined)}>
            {t("rights.yes")}
          </ActionButton>
          <ActionButton variant="secondary" onClick={() => setAsked(false)}>
            {t("rights.no")}
          </ActionButton>
        </div>
      </Confirm>
    </Panel>
  );
}
