import EntenteCommands

await CommandLineTool.main()
