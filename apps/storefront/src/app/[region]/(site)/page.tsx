export default function Page() {
  return <div className="wrap"><h1>Knee sore after running? Show us where.</h1></div>
}
