import EntenteCommands

CommandLineTool.main()
