import { useTranslation } from "react-i18next";
import { download } from "../shared/api/download";
import { useCommand } from "../shared/api/useCommand";
import { ActionButton } from "../shared/ui/ActionButton";
import { announce } from "../shared/ui/live";
import { ProblemAlert } from "../shared/ui/ProblemAlert";

const FORMATS = ["csv", "xlsx"] as const;

export function DownloadButtons({ what, path }: { what: string; path: (format: string) => string }) {
  const { t } = useTranslation("imports");
  const save = useCommand(
    (format: string) => download(path(format)),
    () => announce(t("saved")),
  );
  return (
    <>
      <div className="actions">
        {FORMATS.map((format) => (
          <ActionButton key={format} variant="secondary" busy={save.busy} onClick={() => void save.run(format)}>
            {t(`format.${format}`)}
            <span className="ds-sr-only">: {what}</span>
          </ActionButton>
        ))}
      </div>
      {save.problem && <ProblemAlert problem={save.problem} />}
    </>
  );
}
