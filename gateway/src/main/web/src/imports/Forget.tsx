import { useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useCommand } from "../shared/api/useCommand";
import { ActionButton } from "../shared/ui/ActionButton";
import { announce } from "../shared/ui/live";
import { ProblemAlert } from "../shared/ui/ProblemAlert";
import { forget } from "./api";
import type { Import } from "./types";

/** Takes the file away. What was taken in from it stays. */
export function Forget({ of: job }: { of: Import }) {
  const { t } = useTranslation("imports");
  const navigate = useNavigate();
  const command = useCommand(
    () => forget(job),
    () => {
      announce(t("forget.done"));
      void navigate({ to: "/import/$", params: { _splat: job.kind } });
    },
  );
  const applied = job.state === "APPLIED";
  return (
    <section className="stack">
      <p className="muted">{t(applied ? "forget.appliedText" : "forget.text")}</p>
      {command.problem && <ProblemAlert problem={command.problem} />}
      <div className="actions">
        <ActionButton variant="tertiary" busy={command.busy} onClick={() => void command.run(undefined)}>
          {t("forget.button")}
        </ActionButton>
      </div>
    </section>
  );
}
