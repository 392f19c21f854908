import { Paragraph } from "@digdir/designsystemet-react";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { forgetTravelTimes, travelTimes } from "../shared/api/rules";
import { useCommand } from "../shared/api/useCommand";
import { Confirm } from "../shared/confirm/Confirm";
import { day, listed, moment } from "../shared/i18n/format";
import { ActionButton } from "../shared/ui/ActionButton";
import { Facts } from "../shared/ui/Facts";
import { Load } from "../shared/ui/Load";
import { ButtonLink } from "../shared/ui/links";
import { announce } from "../shared/ui/live";
import { ProblemAlert } from "../shared/ui/ProblemAlert";
import { Panel } from "../shared/ui/small";

/** Whether travel times or only distances are known, and from where. */
export function TravelStatus({ mayChange }: { mayChange: boolean }) {
  const { t } = useTranslation("rules");
  const { t: explain } = useTranslation("explain");
  const asked = useQuery(travelTimes());
  const modes = (of: string[]) => listed(of.map((mode) => explain(`mode.${mode}` as never, { defaultValue: mode })));
  return (
    <Panel title={t("travel.title")}>
      <Load of={asked}>
        {({ loaded, rows, source, date, importedAt, modes: known }) => (
          <>
            <Paragraph>{loaded ? t("travel.loaded", { count: rows }) : t("travel.none")}</Paragraph>
            {loaded && (
              <Facts
                of={[
                  [t("travel.source"), source],
                  date && [t("travel.date"), day(date)],
                  importedAt && [t("travel.importedAt"), moment(importedAt)],
                  [t("travel.modes"), modes(known)],
                ]}
              />
            )}
            {mayChange && (
              <div className="actions">
                <ButtonLink to="/regler/endre/reisetider" variant="secondary">
                  {t("travel.import")}
                </ButtonLink>
                {loaded && <Forget />}
              </div>
            )}
          </>
        )}
      </Load>
    </Panel>
  );
}

function Forget() {
  const { t } = useTranslation("rules");
  const [asking, setAsking] = useState(false);
  const command = useCommand(
    () => forgetTravelTimes(),
    () => {
      setAsking(false);
      announce(t("travel.deleted"));
    },
  );
  return (
    <>
      <ActionButton variant="tertiary" data-color="danger" onClick={() => setAsking(true)}>
        {t("travel.delete")}
      </ActionButton>
      <Confirm open={asking} title={t("travel.deleteTitle")} onClose={() => setAsking(false)}>
        <Paragraph>{t("travel.deleteText")}</Paragraph>
        {command.problem && <ProblemAlert problem={command.problem} />}
        <div className="actions">
          <ActionButton data-color="danger" busy={command.busy} onClick={() => void command.run(undefined)}>
            {t("travel.delete")}
          </ActionButton>
          <ActionButton variant="tertiary" onClick={() => setAsking(false)}>
            {t("cancel")}
          </ActionButton>
        </div>
      </Confirm>
    </>
  );
}
