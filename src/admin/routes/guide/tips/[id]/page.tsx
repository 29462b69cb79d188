import { useParams } from "react-router-dom"
import { EditTip } from "../../../../components/guide/edit-tip"
import { EditTipProducts } from "../../../../components/guide/edit-tip-products"
import { History } from "../../../../components/guide/history"
import { Loaded } from "../../../../components/guide/loaded"
import { TextPage } from "../../../../components/guide/text-page"
import { useSavedText } from "../../../../lib/guide/api"

/** A tip: its text, its products, and who changed what. */
const TipRoute = () => {
  const { id = "" } = useParams()
  return (
    <Loaded what="The tip" read={useSavedText("tip", id)} key={id}>
      {(tip) => (
        <TextPage
          title={tip.texts.title}
          path={`/tips/${tip.handle}`}
          tabs={[
            { id: "text", label: "Text", content: <EditTip tip={tip} /> },
            { id: "products", label: "Products", content: <EditTipProducts tipId={id} /> },
            { id: "history", label: "History", content: <History id={id} /> },
          ]}
        />
      )}
    </Loaded>
  )
}

export const handle = { breadcrumb: () => "Tip" }

export default TipRoute
