import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useCommand } from "../../shared/api/useCommand";
import { type SavedViews as Saved, type SavedView, savedViews, saveViews } from "../../shared/api/wall";
import { TextField } from "../../shared/forms/Field";
import { SubmitRow } from "../../shared/forms/SubmitRow";
import { useAttempt } from "../../shared/forms/useAttempt";
import { Fold } from "../../shared/process/Fold";
import { ActionButton } from "../../shared/ui/ActionButton";
import { announce } from "../../shared/ui/live";

const PAGE = { DAY: "/oppfolging/min-dag", MATCHES: "/oppfolging/treff" } as const;

/** One's own ways to look at a page, each a link; and this one, to keep or to send to a colleague. */
export function SavedViews({ on, search }: { on: SavedView["on"]; search: Record<string, string | undefined> }) {
  const { t } = useTranslation("followup", { keyPrefix: "views" });
  const kept = useQuery(savedViews()).data;
  const mine = kept?.views.filter((view) => view.on === on) ?? [];
  return (
    <div className="saved-views">
      {mine.length > 0 && (
        <nav aria-label={t("mine")}>
          <ul className="words">
            {mine.map(({ name, query }) => (
              <li key={name}>
                <Link
                  className="chip"
                  to={PAGE[on]}
                  search={Object.fromEntries(new URLSearchParams(query)) as never}
                  activeOptions={{ exact: true, includeSearch: true }}
                >
                  {name}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {kept && (
        <Fold title={t("keep")}>
          <Keep key={kept.version} kept={kept} on={on} query={asQuery(search)} mine={mine} />
        </Fold>
      )}
    </div>
  );
}

const asQuery = (search: Record<string, string | undefined>) =>
  new URLSearchParams(
    Object.entries(search).flatMap(([key, value]) => (value ? [[key, value] as [string, string]] : [])),
  ).toString();

interface KeepProps {
  kept: Saved;
  on: SavedView["on"];
  query: string;
  mine: SavedView[];
}

function Keep({ kept, on, query, mine }: KeepProps) {
  const { t } = useTranslation("followup", { keyPrefix: "views" });
  const [name, setName] = useState("");
  const command = useCommand(
    (views: SavedView[]) => saveViews({ views, version: kept.version }),
    () => announce(t("saved")),
  );
  const named = name.trim();
  const form = useAttempt([named === "" && { id: "view-name", message: t("nameMissing") }]);
  const share = async () => {
    const address = `${window.location.origin}${PAGE[on]}${query ? `?${query}` : ""}`;
    await navigator.clipboard.writeText(address);
    announce(t("copied"));
  };
  return (
    <>
      <form
        noValidate
        className="stack"
        onSubmit={form.send(() => {
          const others = kept.views.filter((view) => view.on !== on || view.name !== named);
          void command.run([...others, { on, name: named, query }]);
        })}
      >
        <TextField
          id="view-name"
          label={t("name")}
          description={t("nameHint")}
          maxLength={40}
          error={form.about("view-name")}
          value={name}
          onChange={({ target }) => setName(target.value)}
        />
        <SubmitRow words={t("button")} command={command} form={form}>
          <ActionButton type="button" variant="secondary" onClick={() => void share()}>
            {t("share")}
          </ActionButton>
        </SubmitRow>
      </form>
      {mine.length > 0 && (
        <ul>
          {mine.map((one) => (
            <li key={one.name}>
              {one.name}{" "}
              <ActionButton
                variant="tertiary"
                data-size="sm"
                busy={command.busy}
                aria-label={t("removeOf", { name: one.name })}
                onClick={() => void command.run(kept.views.filter((view) => view !== one))}
              >
                {t("remove")}
              </ActionButton>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
