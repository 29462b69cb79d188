import { useParams } from "react-router-dom"
import { EditPage } from "../../../../components/guide/edit-page"
import { History } from "../../../../components/guide/history"
import { Loaded } from "../../../../components/guide/loaded"
import { TextPage } from "../../../../components/guide/text-page"
import { useSavedText } from "../../../../lib/guide/api"

/** A page of the guide: its text, and who changed what. */
const GuidePageRoute = () => {
  const { id = "" } = useParams()
  return (
    <Loaded what="The page" read={useSavedText("page", id)} key={id}>
      {(page) => (
        <TextPage
          title={page.texts.title}
          path={`/guide/${page.handle}`}
          tabs={[
            { id: "text", label: "Text", content: <EditPage page={page} /> },
            { id: "history", label: "History", content: <History id={id} /> },
          ]}
        />
      )}
    </Loaded>
  )
}

export const handle = { breadcrumb: () => "Page" }

export default GuidePageRoute
