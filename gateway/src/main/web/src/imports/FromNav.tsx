import { Paragraph, Tag } from "@digdir/designsystemet-react";
import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useCommand } from "../shared/api/useCommand";
import { ActionButton } from "../shared/ui/ActionButton";
import { announce } from "../shared/ui/live";
import { ProblemAlert } from "../shared/ui/ProblemAlert";
import { Panel } from "../shared/ui/small";
import { adFeed, fetchAds } from "./api";

/** The newest ads without a file; where they are invented, that is said. */
export function FromNav() {
  const { t } = useTranslation("imports");
  const navigate = useNavigate();
  const source = useQuery(adFeed());
  const command = useCommand(
    (_: undefined, key) => fetchAds(key),
    ({ id }) => {
      announce(t("upload.done"));
      void navigate({ to: "/import/$", params: { _splat: `ads/${id}` } });
    },
  );
  return (
    <Panel title={t("feed.title")}>
      {source.data?.live === false && <Tag data-color="warning">{t("feed.demo")}</Tag>}
      <Paragraph>{t("feed.text")}</Paragraph>
      {command.problem && <ProblemAlert problem={command.problem} />}
      <div className="actions">
        <ActionButton busy={command.busy} onClick={() => void command.run(undefined)}>
          {t("feed.button")}
        </ActionButton>
      </div>
    </Panel>
  );
}
