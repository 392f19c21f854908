import { useTranslation } from "react-i18next";
import type { KindOfImport } from "./types";

/** What the file may tell; the order and the names of its columns do not matter. */
export function Wanted({ columns }: Pick<KindOfImport, "columns">) {
  const { t } = useTranslation("imports");
  const name = (column: string) => t(`columns.${column}` as never) as string;
  const list = (required: boolean) => columns.filter((column) => column.required === required);
  return (
    <details className="ds-details" data-variant="tinted">
      <summary>{t("wanted.title")}</summary>
      <div className="stack">
        <p>{t("wanted.text")}</p>
        <dl className="facts">
          <div>
            <dt>{t("wanted.required")}</dt>
            <dd>
              {list(true)
                .map((column) => name(column.name))
                .join(", ")}
            </dd>
          </div>
          {list(false).length > 0 && (
            <div>
              <dt>{t("wanted.optional")}</dt>
              <dd>
                {list(false)
                  .map((column) => name(column.name))
                  .join(", ")}
              </dd>
            </div>
          )}
        </dl>
      </div>
    </details>
  );
}
