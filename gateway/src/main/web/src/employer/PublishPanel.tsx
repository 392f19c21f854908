import { useTranslation } from "react-i18next";
import { publishOpening } from "../shared/api/employers";
import type { Opening } from "../shared/api/types";
import { useCommand } from "../shared/api/useCommand";
import { ActionButton } from "../shared/ui/ActionButton";
import { announce } from "../shared/ui/live";
import { ProblemAlert } from "../shared/ui/ProblemAlert";

export function PublishPanel({ opening }: { opening: Opening }) {
  const { t } = useTranslation("employer");
  const command = useCommand(
    (_: "publish") => publishOpening(opening.id, opening.version),
    () => announce(t("review.done")),
  );
  return (
    <>
      {command.problem && <ProblemAlert problem={command.problem} onRetry={() => void command.reload()} />}
      <div className="actions">
        <ActionButton busy={command.busy} onClick={() => void command.run("publish")}>
          {t("review.publish")}
        </ActionButton>
      </div>
    </>
  );
}
