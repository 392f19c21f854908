import { useTranslation } from "react-i18next";
import { isKind, kindsFor } from "../../imports/kinds";
import { StateWords } from "../../imports/StateWords";
import type { State } from "../../imports/types";
import type { Role } from "../../shared/api/types";
import { moment, number } from "../../shared/i18n/format";
import { TextLink } from "../../shared/ui/links";
import { Listing } from "./Listing";
import type { OperationNow } from "./operation";

const MOST = 10;

/** The newest files brought in, whoever did it; what is in them only their owner sees. */
export function Imports({ of: { services }, roles }: { of: OperationNow; roles?: Role[] }) {
  const { t } = useTranslation("admin", { keyPrefix: "operation.imports" });
  const newest = services
    .flatMap(({ says }) => says?.imports ?? [])
    .sort((a, b) => b.uploadedAt.localeCompare(a.uploadedAt))
    .slice(0, MOST);
  return (
    <Listing
      id="imports"
      title={t("title")}
      text={t("text")}
      columns={[t("kind"), t("when"), t("state"), t("rows"), t("refused")]}
      rows={newest.map(({ kind, state, uploadedAt, rows, refused, problem }) => ({
        key: `${kind} ${uploadedAt}`,
        cells: [
          <Kind key="kind" of={kind} roles={roles} />,
          moment(uploadedAt),
          <span key="state">
            <StateWords of={{ state: state as State }} />
            {problem && <span className="block">{t(problem === "import-turned" ? "turned" : "waits")}</span>}
          </span>,
          number(rows),
          number(refused),
        ],
      }))}
      empty={t("none")}
    />
  );
}

function Kind({ of, roles }: { of: string; roles?: Role[] }) {
  const { t } = useTranslation("imports");
  if (!isKind(of)) return of;
  return kindsFor(roles).includes(of) ? (
    <TextLink to="/import/$" params={{ _splat: of }}>
      {t(`kinds.${of}.title`)}
    </TextLink>
  ) : (
    t(`kinds.${of}.title`)
  );
}
