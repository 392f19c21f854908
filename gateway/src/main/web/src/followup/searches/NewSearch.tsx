import { useState } from "react";
import { useTranslation } from "react-i18next";
import { saveSearch } from "../../shared/api/searches";
import { useCommand } from "../../shared/api/useCommand";
import { SelectField, TextField } from "../../shared/forms/Field";
import { SubmitRow } from "../../shared/forms/SubmitRow";
import { TradeSelect } from "../../shared/forms/TradeSelect";
import { useAttempt } from "../../shared/forms/useAttempt";
import { Fold } from "../../shared/process/Fold";
import { announce } from "../../shared/ui/live";
import { useCandidates } from "../lists";

const KINDS = ["LAERLING", "LAEREKANDIDAT", "PRAKSISBREV", "YFF_PRAKSIS", "PRAKSIS"] as const;
const NOTHING = { name: "", trade: "", kind: "", candidateId: "" };

export function NewSearch() {
  const { t } = useTranslation("opening", { keyPrefix: "searches" });
  const { t: codes } = useTranslation("codes");
  const [said, setSaid] = useState(NOTHING);
  const people = useCandidates({ text: "", status: "PUBLISHED", trade: "" }).data ?? [];
  const save = useCommand(saveSearch, ({ name }) => {
    announce(t("saved", { name }));
    setSaid(NOTHING);
    form.startOver();
  });
  const form = useAttempt([
    said.name.trim() === "" && { id: "search-name", message: t("nameMissing") },
    said.trade === "" && said.candidateId === "" && { id: "search-trade", message: t("tooWide") },
  ]);
  const change = (part: Partial<typeof NOTHING>) => setSaid({ ...said, ...part });
  return (
    <Fold title={t("new")}>
      <form
        noValidate
        className="stack"
        onSubmit={form.send(() =>
          save.run({
            name: said.name.trim(),
            trade: said.trade || null,
            kind: said.kind || null,
            candidateId: said.candidateId || null,
            openingId: null,
          }),
        )}
      >
        <TextField
          id="search-name"
          label={t("name")}
          description={t("nameHint")}
          maxLength={60}
          error={form.about("search-name")}
          value={said.name}
          onChange={({ target }) => change({ name: target.value })}
        />
        <TradeSelect
          id="search-trade"
          label={t("trade")}
          description={t("tradeHint")}
          error={form.about("search-trade")}
          value={said.trade}
          onChange={({ target }) => change({ trade: target.value })}
        />
        <SelectField
          id="search-kind"
          label={t("kind")}
          value={said.kind}
          onChange={({ target }) => change({ kind: target.value })}
        >
          <option value="">{t("anyKind")}</option>
          {KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {codes(`kind.${kind}`)}
            </option>
          ))}
        </SelectField>
        <SelectField
          id="search-person"
          label={t("person")}
          value={said.candidateId}
          onChange={({ target }) => change({ candidateId: target.value })}
        >
          <option value="">{t("anybody")}</option>
          {people.map(({ id, firstName, lastName }) => (
            <option key={id} value={id}>
              {firstName} {lastName}
            </option>
          ))}
        </SelectField>
        <SubmitRow words={t("button")} command={save} form={form} />
      </form>
    </Fold>
  );
}
