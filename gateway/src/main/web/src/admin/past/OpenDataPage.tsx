import { Heading } from "@digdir/designsystemet-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { openDataSet, openRows } from "../../shared/api/files";
import { useSaving } from "../../shared/figure/useSaving";
import { TextField } from "../../shared/forms/Field";
import { SubmitRow } from "../../shared/forms/SubmitRow";
import { useAttempt } from "../../shared/forms/useAttempt";
import { ActionButton } from "../../shared/ui/ActionButton";
import { BackLink } from "../../shared/ui/BackLink";
import { Page } from "../../shared/ui/Page";
import { ProblemAlert } from "../../shared/ui/ProblemAlert";

const ROWS = "laereplass.csv";
const ABOUT = "laereplass.jsonld";

/** The published tables as a set anybody may have. The municipality decides to publish it; nothing is published from here. */
export default function OpenDataPage() {
  const { t } = useTranslation("admin", { keyPrefix: "open" });
  const rows = useSaving();
  const about = useSaving();
  const [address, setAddress] = useState("");
  const wrong = !/^https?:\/\/[^/\s]+/.test(address.trim());
  const form = useAttempt([wrong && { id: "address", message: t("about.missing") }]);
  return (
    <Page title={t("title")} lead={t("lead")} wide above={<BackLink to="/styring">{t("back")}</BackLink>}>
      <ul>
        {(["same", "nobody", "yours"] as const).map((part) => (
          <li key={part}>{t(`what.${part}`)}</li>
        ))}
      </ul>
      <section>
        <Heading level={2} data-size="sm">
          {t("rows.title")}
        </Heading>
        <p>{t("rows.text")}</p>
        <div className="actions">
          <ActionButton busy={rows.busy !== null} onClick={() => void rows.save(ROWS, openRows)}>
            {t("rows.take")}
          </ActionButton>
        </div>
        {rows.problem && <ProblemAlert problem={rows.problem} />}
      </section>
      <section>
        <Heading level={2} data-size="sm">
          {t("about.title")}
        </Heading>
        <p>{t("about.text")}</p>
        <form
          noValidate
          className="stack"
          onSubmit={form.send(() => about.save(ABOUT, () => openDataSet(address.trim())))}
        >
          <TextField
            id="address"
            type="url"
            label={t("about.address")}
            description={t("about.hint")}
            value={address}
            error={form.about("address")}
            onChange={({ target }) => setAddress(target.value)}
          />
          <SubmitRow
            words={t("about.take")}
            command={{ busy: about.busy !== null, problem: about.problem }}
            form={form}
          />
        </form>
      </section>
    </Page>
  );
}
