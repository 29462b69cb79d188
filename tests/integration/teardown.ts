import { stopApp } from "./app"

export default stopApp
