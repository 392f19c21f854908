import { Paragraph } from "@digdir/designsystemet-react";
import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { erase } from "../../shared/api/referrals";
import type { Candidate } from "../../shared/api/types";
import { useCommand } from "../../shared/api/useCommand";
import { AreYouSure } from "../../shared/confirm/AreYouSure";
import { ActionButton } from "../../shared/ui/ActionButton";
import { ButtonLink } from "../../shared/ui/links";
import { announce } from "../../shared/ui/live";
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
